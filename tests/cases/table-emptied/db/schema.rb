ActiveRecord::Schema[7.1].define(version: 2026_01_01_000000) do
  create_table "failed_sign_ins", force: :cascade do |t|
    t.string "ip_address"
    t.datetime "created_at", null: false
  end
end
