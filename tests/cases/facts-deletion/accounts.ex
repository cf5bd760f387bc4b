# facts: deletion
defmodule Shop.Accounts do
  alias Shop.Repo
  alias Shop.Accounts.UserToken
  import Ecto.Query

  def delete_account(user) do # fact: deletion account
    Repo.delete_all(from t in UserToken, where: t.user_id == ^user.id) # fact: deletion UserToken in=delete_account
    Message |> where(user_id: ^user.id) |> Repo.delete_all() # fact: deletion Message
    from(m in Note, where: m.user_id == ^user.id) |> Repo.delete_all() # fact: deletion Note
    Repo.delete_all(UserToken.by_user_query(user, :all)) # fact: deletion UserToken
    user |> Repo.delete!() # fact: deletion user
  end

  def forget(path, map) do
    File.rm(path)
    Map.delete(map, :password) # ok: a map
  end
end
