import Stripe // expect: import:Stripe
final class User {
  private let client: StripeClient // expect: field:client
  init(client: StripeClient) { self.client = client }
  func save(pw: String) { // expect: swift:/basic#User.save
    client.send(pw) { r in print(r) } // expect: swift:StripeClient().send()
    PostHogSDK.shared.capture("x", properties: ["a": 1]) // expect: swift:PostHogSDK.shared.capture() pair:a=1
    let s = "v \(pw)" // expect: text:v_{}
    ProcessInfo.processInfo.environment["FOO_KEY"] ?? "d" // expect: env:FOO_KEY
  }
}
extension User { func ext() {} } // expect: swift:/basic#User.ext
