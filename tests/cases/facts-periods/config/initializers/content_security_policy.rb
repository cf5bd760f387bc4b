# facts: processor weak
Rails.application.configure do
  config.content_security_policy do |policy|
    policy.default_src :self, :https
    policy.script_src :self, "https://js.stripe.com", "https://widget.intercom.io" # ok: may be loaded; nothing loads it
  end
end
