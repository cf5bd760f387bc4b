# facts: data data_flow
defmodule Shop.Customer do
  use Ecto.Schema
  require Logger

  schema "customers" do
    field :email, :string # fact: data email of=customers
    field :date_of_birth, :date # fact: data date_of_birth of=customers
    field :position, :integer # ok: tells nobody
  end

  def welcome(customer) do
    Logger.info("welcome #{customer.email}") # fact: data_flow log category=email
    Logger.info("started") # ok: nothing of anybody
  end
end
