# facts: data_flow
require "mixpanel-ruby"

STATS = Mixpanel::Tracker.new("token")

def told(user)
  STATS.track(user.id, "told", email: user.email.downcase) # fact: data_flow mixpanel category=email
  STATS.track(user.id, "told", user.slice(:phone, :plan)) # fact: data_flow mixpanel category=phone
  STATS.track(user.id, "told", user.slice(:plan, :page)) # ok
end
