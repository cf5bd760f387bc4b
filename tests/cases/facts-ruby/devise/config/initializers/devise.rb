# facts: hash retention
Devise.setup do |config|
  config.stretches = Rails.env.test? ? 1 : 13 # fact: hash bcrypt purpose=password rounds=13
  config.reset_password_within = 6.hours # fact: retention password_reset seconds=21600
  config.sign_out_via = :delete # ok: a verb
end
