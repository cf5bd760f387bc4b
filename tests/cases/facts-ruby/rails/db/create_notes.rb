# facts: deletion
class CreateNotes < ActiveRecord::Migration[7.1]
  def change
    create_table :notes do |t|
      t.references :user, foreign_key: { on_delete: :cascade } # fact: deletion notes action=cascade
      t.references :plan, foreign_key: true # ok: no rule
    end
  end
end
