defmodule AWeb.Router do
  use AWeb, :router
  pipeline :auth do
    plug AWeb.EnsureSignedIn
  end
  scope "/", AWeb do
    get "/notes/mine", NoteController, :mine
  end
  scope "/", AWeb do
    pipe_through :auth
    get "/notes", NoteController, :index
  end
end
