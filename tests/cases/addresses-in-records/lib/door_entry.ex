defmodule Farm.DoorEntry do
  use Ecto.Schema

  schema "door_log" do
    field :ip_address, :string
    field :action, :string
  end
end
