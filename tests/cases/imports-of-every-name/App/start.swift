import PostHog

func start() {
  let request = PostRequest(path: "/hello") // ok: a class of our own
  PostHogSDK.shared.setup(PostHogConfig(apiKey: "key")) // expect: PL1001
  send(request)
}
