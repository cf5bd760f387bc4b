defmodule AWeb.NoteController do
  use AWeb, :controller
  import Ecto.Query
  alias A.{Note, Repo}
  plug :require_member when action in [:mine]

  def index(conn, %{"org" => org}), do: json(conn, Repo.all(from n in Note, where: n.organization_id == ^org))
  def mine(conn, %{"org" => org}), do: json(conn, Repo.all(from n in Note, where: n.organization_id == ^org, limit: 5))
end
