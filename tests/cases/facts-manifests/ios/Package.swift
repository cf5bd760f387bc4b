// swift-tools-version:5.9
// facts: processor weak
import PackageDescription

let package = Package(
  name: "Shop",
  dependencies: [
    .package(url: "https://github.com/getsentry/sentry-cocoa.git", from: "8.0.0"), // fact: processor sentry
    .package(url: "https://github.com/posthog/posthog-ios", from: "3.0.0"), // fact: processor posthog
    .package(path: "../Mixpanel"), // ok: a package of one's own
  ],
  targets: [.target(name: "Shop", dependencies: [.product(name: "Amplitude", package: "kit")])]
)
