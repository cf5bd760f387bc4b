// facts: data_flow
import Mixpanel

func joined(_ user: User) {
  let traits: Properties = ["email": user.email]
  Mixpanel.mainInstance().track(event: "joined", properties: traits) // fact: data_flow mixpanel category=email
}

func filled(_ user: User, stats: MixpanelInstance) {
  var traits: [String: MixpanelType] = [:]
  var own: [String: String] = [:]
  traits["phone"] = user.phone
  own["email"] = user.email
  keep(own)
  stats.track(event: "filled", properties: traits) // fact: data_flow mixpanel category=phone
}
