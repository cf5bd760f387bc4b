# facts: hash
defmodule Shop.Digests do
  import Bcrypt, only: [hash_pwd_salt: 1]

  def change(password), do: hash_pwd_salt(password) # fact: hash bcrypt purpose=password

  def hash_password(password, salt) do
    :crypto.pbkdf2_hmac(:sha256, password, salt, 100_000, 32) # fact: hash pbkdf2-sha256 purpose=password rounds=100000
  end

  def old_password(password), do: Base.encode16(:erlang.md5(password)) # fact: hash md5 purpose=password

  def etag(body), do: Base.encode16(:erlang.md5(body)) # fact: hash md5 purpose=checksum
  def cookie_key(secret), do: Plug.Crypto.KeyGenerator.generate(secret, "encrypted cookie", iterations: 2000) # fact: hash pbkdf2-sha256 purpose=unknown
  def binary(list), do: :erlang.list_to_binary(list) # ok: no hash
end
