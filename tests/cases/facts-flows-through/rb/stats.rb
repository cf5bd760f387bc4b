# facts: data_flow
require "mixpanel-ruby"

class Stats
  TRACKER = Mixpanel::Tracker.new("k")

  def self.record(person, event)
    TRACKER.track(person, event) # ok: nothing of a person stands here
  end
end
