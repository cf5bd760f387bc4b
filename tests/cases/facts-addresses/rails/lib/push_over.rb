# facts: processor
require "net/http"

class PushOver
  def self.push_message(user, text)
    Net::HTTP.post(URI("https://api.pushover.net/1/messages.json"), { user:, text: }.to_json) # fact: processor pushover
  end
end
