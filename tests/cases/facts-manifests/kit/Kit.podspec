# facts: processor weak
Pod::Spec.new do |s|
  s.name = "Mixpanel"
  s.dependency "Sentry/HybridSDK", "8.36.0" # fact: processor sentry
end
