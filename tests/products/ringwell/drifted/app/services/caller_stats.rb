require "mixpanel-ruby" # expect: PL1001 (003:34)

class CallerStats
  TRACKER = Mixpanel::Tracker.new(ENV.fetch("MIXPANEL_TOKEN"))

  def self.called(ticket)
    TRACKER.track(ticket.phone, "called", { caller_name: ticket.caller_name }) # expect: PL1001 (003:18)
  end
end
