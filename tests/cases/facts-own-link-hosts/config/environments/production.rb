# facts: processor
Rails.application.configure do
  config.action_mailer.default_url_options = { protocol: "https", host: "shop.kestrelgoods.org" }
end
