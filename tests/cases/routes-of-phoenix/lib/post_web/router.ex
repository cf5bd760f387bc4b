defmodule PostWeb.Router do
  use PostWeb, :router

  pipeline :api do
    plug :accepts, ["json"]
  end

  pipeline :members do
    plug PostWeb.EnsureAuthenticated
  end

  scope "/api", PostWeb do
    pipe_through :api
    get "/parcels/overview", ParcelController, :overview
    get "/health", HealthController, :index
    get "/parcels/shared/:token", ParcelController, :shared
  end

  scope "/api", PostWeb do
    pipe_through [:api, :members]
    get "/parcels", ParcelController, :index
    resources "/letters", LetterController, only: [:index, :show]
  end
end
