# facts: deletion cipher
defmodule Shop.Author do
  use Ecto.Schema

  schema "authors" do
    has_many :notes, Shop.Note, on_delete: :delete_all # fact: deletion notes action=cascade
    has_many :plans, Shop.Plan # ok: no rule
    field :tax_id, Shop.Encrypted.Binary # ok: told where the vault is
  end
end
