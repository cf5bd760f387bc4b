# facts: data_flow
defmodule Shop do
  def joined(user) do
    traits = %{email: user.email}
    Mixpanel.track("joined", traits) # fact: data_flow mixpanel category=email
  end

  def filled(user) do
    traits = Map.put(%{}, :phone, user.phone)
    own = %{email: user.email}
    keep(own)
    Mixpanel.track("filled", traits) # fact: data_flow mixpanel category=phone
  end
end
