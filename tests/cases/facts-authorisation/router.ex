# facts: authorisation
defmodule Shop.Router do
  scope "/" do
    pipe_through [:browser, :require_authenticated_user] # fact: authorisation guard
    get "/notes", NoteController, :index
  end

  scope "/" do
    pipe_through [:browser] # ok: no sign-in
    get "/", PageController, :home
  end
end
