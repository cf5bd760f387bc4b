ActiveRecord::Schema[8.0].define(version: 2026_05_30_101500) do
  create_table "accounts" do |t|
    t.string "email", null: false
    t.string "name"
    t.string "business_name"
    t.string "slug", null: false
    t.string "time_zone"
    t.string "stripe_customer"
    t.datetime "deletion_requested_at"
  end

  create_table "tickets" do |t|
    t.references "account", null: false, foreign_key: { on_delete: :cascade } # ok: goes with the account (003:41)
    t.references "vendor", null: false
    t.references "property", null: false
    t.string "caller_name"
    t.date "date_of_birth" # expect: PL6002 (003:10)
    t.string "phone"
    t.text "description"
  end

  create_table "events" do |t|
    t.references "ticket", null: false, foreign_key: { on_delete: :cascade }
    t.references "account", null: false, foreign_key: { on_delete: :cascade }
    t.string "kind"
  end

  create_table "sessions" do |t|
    t.references "account", foreign_key: { on_delete: :nullify }
    t.string "token", null: false
    t.datetime "expires_at"
  end

  create_table "magic_links" do |t|
    t.references "account", null: false, foreign_key: { on_delete: :cascade }
    t.string "token_digest", null: false # ok: no password (003:52)
    t.datetime "expires_at"
  end

  create_table "access_records" do |t|
    t.references "ticket", null: false, foreign_key: { on_delete: :cascade }
    t.string "ip" # ok: cleared after 30 days by a job (003:20)
    t.timestamps
  end

  create_table "held_slugs" do |t|
    t.string "name", null: false
    t.datetime "free_at", null: false
  end
end
