// facts: data_flow
final class Join {
    func run(user: User, page: String) {
        Stats.record("joined", ["email": user.email]) // fact: data_flow mixpanel category=email
        Stats.record("seen", ["page": page]) // ok
    }
}
