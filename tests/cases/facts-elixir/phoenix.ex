# facts: cookie hash auth deletion random
defmodule ShopWeb.Accounts do
  import Plug.Conn

  @session_options [store: :cookie, key: "_shop_key", same_site: "Lax"] # fact: cookie _shop_key purpose=session

  def sign_in(conn, user) do
    put_resp_cookie(conn, "remember_me", token, max_age: 5_184_000, http_only: true) # fact: cookie remember_me purpose=session max_age_seconds=5184000
    conn |> put_resp_cookie("locale", "en", max_age: 3600) # fact: cookie locale purpose=preference max_age_seconds=3600
    delete_resp_cookie(conn, "old") # ok: takes one away
  end

  def change(password) do
    a = Bcrypt.hash_pwd_salt(password) # fact: hash bcrypt purpose=password
    b = Argon2.hash_pwd_salt(password) # fact: hash argon2id purpose=password
    c = Pbkdf2.hash_pwd_salt(password) # fact: hash pbkdf2-sha512 purpose=password
    d = Comeonin.Bcrypt.hashpwsalt(password) # fact: hash bcrypt purpose=password
    {a, b, c, d}
  end

  def look_alikes(api_key, body) do
    key_hash = :crypto.hash(:sha256, api_key) # fact: hash sha256 purpose=token
    etag = :crypto.hash(:md5, body) # fact: hash md5 purpose=checksum
    signature = :crypto.mac(:hmac, :sha256, secret, body) # fact: hash hmac-sha256 purpose=signature
    same = Plug.Crypto.secure_compare(signature, given) # ok: compares
    reset_token = :crypto.strong_rand_bytes(32) # fact: random strong
    {key_hash, etag, same, reset_token}
  end

  def sign(user), do: Guardian.encode_and_sign(user) # fact: auth session

  def delete_account(user) do # fact: deletion account
    Repo.delete_all(from n in Note, where: n.user_id == ^user.id) # fact: deletion Note
    Repo.delete(user) # fact: deletion user
    Repo.all(Note) # ok: a query
  end
end
