# facts: data_flow
defmodule Shop do
  def told(user) do
    Mixpanel.track("told", %{email: String.downcase(user.email)}) # fact: data_flow mixpanel category=email
    Mixpanel.track("told", %{phone: user[:phone]}) # fact: data_flow mixpanel category=phone
    Mixpanel.track("told", %{page: String.downcase(user.page)}) # ok
  end
end
