# facts: hash cookie cipher
class User < ApplicationRecord
  has_secure_password # fact: hash bcrypt purpose=password
  encrypts :access_token # fact: cipher aes-256-gcm of=access_token
  validates :access_token
end
