// facts: data_flow
package shop

class Join(private val stats: Stats) {
    fun run(user: User, page: String) {
        stats.record("joined", mapOf("email" to user.email)) // fact: data_flow amplitude category=email
        stats.record("seen", mapOf("page" to page)) // ok
    }
}
