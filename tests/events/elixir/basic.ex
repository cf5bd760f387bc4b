defmodule App.User do
  alias App.{Repo, Mailer}
  alias Stripe.Charge, as: C # expect: import:Stripe.Charge
  @ttl 60 * 60
  field :email, :string # expect: field:email
  def save(pw) do # expect: ex:/basic#App.User.save
    Bcrypt.hash_pwd_salt(pw, log_rounds: 12) # expect: ex:Bcrypt.hash_pwd_salt() pair:log_rounds=12
    user |> cast(attrs) |> Repo.insert!() # expect: ex:App.Repo.insert!() ex::cast()
    C.create(%{amount: 5}) # expect: ex:Stripe.Charge.create() pair:amount=5
    put_resp_cookie(conn, "sid", v, max_age: @ttl) # expect: ex::put_resp_cookie() pair:max_age=3600
    :crypto.hash(:sha256, "v #{pw}") # expect: ex::crypto.hash() text:sha256 text:v_{}
    System.get_env("FOO_KEY") # expect: env:FOO_KEY
  end
end
