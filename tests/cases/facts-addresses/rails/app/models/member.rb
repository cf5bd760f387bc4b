# facts: processor
class Member < ApplicationRecord
  def tell(text)
    PushOver.push_message(pushover_key, text) # fact: processor pushover
    PushBack.push_message(text) # ok: another class
  end
end
