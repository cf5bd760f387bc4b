// facts: data_flow
import Mixpanel

func told(_ user: User) {
  Mixpanel.mainInstance().identify(distinctId: user.email.lowercased()) // fact: data_flow mixpanel category=email
  Mixpanel.mainInstance().track(event: "told", properties: ["phone": user.phone ?? ""]) // fact: data_flow mixpanel category=phone
  Mixpanel.mainInstance().track(event: "page", properties: ["page": user.page.lowercased()]) // ok
}
