Rails.application.configure do
  config.action_mailer.smtp_settings = { user_name: ENV["MAILTRAP_USERNAME"] }
end
