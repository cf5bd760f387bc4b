require "postmark" # expect: PL1001 (003:34)

class ReminderMailer
  def self.trial_ends(account)
    Postmark::ApiClient.new(ENV.fetch("POSTMARK_TOKEN")).deliver(from: LinkMailer::FROM, to: account.email, subject: "Your trial ends", text_body: "Three days are left.")
  end
end
