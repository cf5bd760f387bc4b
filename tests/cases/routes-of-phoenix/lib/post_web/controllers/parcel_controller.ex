defmodule PostWeb.ParcelController do
  use PostWeb, :controller
  import Ecto.Query
  alias Post.{Repo, Parcel}

  def index(conn, %{"workspace" => workspace}) do
    render(conn, :index, parcels: Repo.all(from p in Parcel, where: p.workspace_id == ^workspace))
  end

  def overview(conn, %{"workspace" => workspace}) do
    parcels = Repo.all(from p in Parcel, where: p.workspace_id == ^workspace, limit: 50) # expect: PL2011
    json(conn, parcels)
  end

  def shared(conn, %{"token" => token, "workspace" => workspace}) do
    json(conn, Repo.all(from p in Parcel, where: p.workspace_id == ^workspace and p.token == ^token)) # ok: by a token
  end
end
