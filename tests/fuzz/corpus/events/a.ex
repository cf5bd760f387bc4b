defmodule A do
  def f(password), do: Bcrypt.hash_pwd_salt("#{password}")
end
