# facts: processor weak
defmodule Kiln.Userinfo do
  def name(token) do
    HTTPoison.get("https://oidc.kilnworks.io/userinfo", [{"Authorization", token}]) # fact: processor kilnworks.io role=optional
  end
end
