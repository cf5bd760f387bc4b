# facts: data_flow
class Report
  def fail(guest)
    Sentry.configure_scope do |scope|
      scope.set_user(email: guest.email) # fact: data_flow sentry category=email
    end
    tides.each do |tide|
      tide.remember(email: guest.email) # ok: stays here
    end
  end
end
