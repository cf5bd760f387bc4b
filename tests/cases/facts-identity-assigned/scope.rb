require "sentry-ruby"

Sentry.with_scope do |scope|
  scope.user = { email: person.email } # expect: data_flow sentry category=email
end
Drafts.with_scope do |scope|
  scope.user = { email: person.email } # ok
end
