# facts: data_flow
require "mixpanel-ruby"

STATS = Mixpanel::Tracker.new("token")

def joined(user)
  traits = { email: user.email }
  STATS.track(user.id, "joined", traits) # fact: data_flow mixpanel category=email
end

def filled(user)
  traits = {}
  traits[:phone] = user.phone
  STATS.track(user.id, "filled", traits) # fact: data_flow mixpanel category=phone
end

def merged(user)
  STATS.track(user.id, "merged", { plan: 1 }.merge(email: user.email)) # fact: data_flow mixpanel category=email
end

def apart(user)
  traits = {}
  own = { email: user.email }
  keep(own)
  STATS.track(user.id, "apart", traits) # ok: another variable
end
