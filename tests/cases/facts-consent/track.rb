def opened(user)
  return unless user.analytics_consent?

  Mixpanel::Tracker.new("t").track(user.id, "opened") # fact: processor mixpanel consent_checked=true
end

def closed(user)
  unless user.opted_out?
    Mixpanel::Tracker.new("t").track(user.id, "closed") # fact: processor mixpanel consent_checked=true
  end
end

def refused(user)
  unless user.analytics_consent?
    Mixpanel::Tracker.new("t").track(user.id, "refused") # fact: processor mixpanel consent_checked=absent
  end
end
