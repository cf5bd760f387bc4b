Rails.application.configure do
  config.force_ssl = false # expect: PL4001 (003:52)
  config.log_level = :info
  config.filter_parameters += %i[phone email description token]
  config.cache_store = :memory_store, { expires_in: 10.minutes } # ok: a cache (003:49)
  config.action_mailer.default_url_options = { host: "app.ringwell.example", protocol: "https" }
  config.action_mailer.smtp_settings = { address: "smtp.mailgun.org", port: 587 } # expect: PL1001 (003:34)
  config.action_mailer.delivery_method = :resend
end
