# facts: deletion hash
ActiveRecord::Schema[7.1].define do
  create_table "users" do |t|
    t.string "password_digest" # fact: hash bcrypt purpose=password
    t.string "title" # ok: a field
  end
  add_foreign_key "notes", "users", on_delete: :cascade # fact: deletion notes action=cascade
  add_foreign_key "invoices", "users", on_delete: :nullify # fact: deletion invoices action=unlink
end
