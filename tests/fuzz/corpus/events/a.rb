require "digest"
class User < ApplicationRecord
  has_secure_password validations: false
  def h(p) = Digest::SHA256.hexdigest("#{p}x")
end
cookies[:a] = { value: 1, expires: 30.days }
