class Texts
  def self.deliver(to, body)
    client.messages.create(from: "+100", to: to, body: body)
  end

  def self.client
    @client ||= Twilio::REST::Client.new("sid", "token")
  end
end
