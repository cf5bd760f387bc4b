Rails.application.configure do
  config.content_security_policy do |policy|
    policy.connect_src :self, "https://stats.g.doubleclick.net", "https://*.harbour-stats.net" # ok: what may be asked
  end
end
