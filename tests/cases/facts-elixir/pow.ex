# facts: hash
defmodule Shop.User do
  use Ecto.Schema
  use Pow.Ecto.Schema # fact: hash pbkdf2-sha512 purpose=password framework=pow
  use Shop.Helpers # ok: the product's own
end
