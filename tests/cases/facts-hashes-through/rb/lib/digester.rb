# facts: hash
require "digest"
class Digester
  def self.make(value) = Digest::SHA256.hexdigest(value) # fact: hash sha256 purpose=password
  def one(value)
    Digest::MD5.hexdigest(value) # fact: hash md5 purpose=password
  end
end
