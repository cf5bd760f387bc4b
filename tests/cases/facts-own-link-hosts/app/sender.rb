# facts: processor
Devise.setup do |config|
  config.mailer_sender = "no-reply@plovermail.net"
end
