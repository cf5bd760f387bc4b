# facts: data_flow
defmodule Shop.Join do
  alias Shop.Stats

  def run(user, page) do
    Stats.record(user.email, "joined") # fact: data_flow sentry category=email
    Stats.record(page, "seen") # ok
  end
end
