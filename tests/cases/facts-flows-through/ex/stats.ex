# facts: data_flow
defmodule Shop.Stats do
  def record(person, event) do
    Sentry.capture_message(event, extra: %{who: person}) # ok: nothing of a person stands here
  end
end
