class LoginCodeJob < ApplicationJob
  def perform(user, code)
    Texts.deliver(user.phone, "Your login code is #{code}")
  end
end
