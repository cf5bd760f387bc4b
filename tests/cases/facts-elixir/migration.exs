# facts: deletion
defmodule Shop.Repo.Migrations.CreateNotes do
  use Ecto.Migration

  def change do
    create table(:notes) do
      add :user_id, references(:users, on_delete: :delete_all) # fact: deletion notes action=cascade
      add :plan_id, references(:plans, on_delete: :nilify_all) # fact: deletion notes action=unlink
      add :title, :string # ok: a field
    end
  end
end
