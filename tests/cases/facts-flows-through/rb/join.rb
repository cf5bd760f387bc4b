# facts: data_flow
class Join
  def call(user, page)
    Stats.record(user.email, "joined") # fact: data_flow mixpanel category=email
    Stats.record(page, "seen") # ok
  end
end
