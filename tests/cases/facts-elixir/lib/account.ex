defmodule Shop.Account do
  # facts: hash cookie
  def change(password), do: Bcrypt.hash_pwd_salt(password) # fact: hash bcrypt purpose=password
  def digest(token), do: :crypto.hash(:sha256, token) # fact: hash sha256 purpose=token
  def remember(conn, token), do: Plug.Conn.put_resp_cookie(conn, "remember_me", token, max_age: 86_400) # fact: cookie remember_me purpose=session
  def other(password), do: Chef.hash_browns(password)
end
