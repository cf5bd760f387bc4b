# facts: data data_flow region capability
require "csv"

create_table :customers do |t|
  t.string :email # fact: data email of=customers
  t.string :iban # fact: data bank_account of=customers
  t.integer :position # ok: tells nobody
end

s3 = Aws::S3::Client.new(region: "eu-west-1") # fact: region eu-west-1
Rails.logger.info("welcome #{user.email}") # fact: data_flow log category=email
Sentry.set_user(email: user.email) # fact: data_flow sentry category=email
Rails.logger.info("started") # ok: nothing of anybody
rows = CSV.generate { |csv| csv << %w[a b] } # fact: capability export
