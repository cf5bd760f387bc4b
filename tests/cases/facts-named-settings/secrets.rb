# facts: processor
class Letters
  KEY = Rails.application.credentials.dig(:mailgun, :api_key) # fact: processor mailgun
  WORDS = Rails.application.credentials.deepl[:auth_key] # fact: processor deepl
  DESK = Credentials.fetch(:HELPSCOUT, :BEACON_ID) # fact: processor helpscout
  SIGN = Rails.application.credentials.postmark_api_token # fact: processor postmark
  OWN = Rails.application.credentials.dig(:shelf, :api_key) # ok: own
  SALT = Rails.application.credentials.secret_key_base # ok: own
  DONE = person.credentials.find_by(kind: "deepl") # ok: a table

  def loops = Faraday.new(url: "https://app.loops.so/") # fact: processor loops

  def page = link_to("Loops", "https://app.loops.so/") # ok: a page
end
