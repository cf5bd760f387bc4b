class LinkMailer
  FROM = "hello@ringwell.example"

  def self.send_link(account, token)
    url = "https://app.ringwell.example/sign-in/#{token}"
    Resend::Emails.send(from: FROM, to: account.email, subject: "Your link", text: "Sign in: #{url}\nIt works once, for 15 minutes.")
  end
end
