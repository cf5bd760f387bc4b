# facts: hash cipher random
require "bcrypt"
require "digest"
require "openssl"
require "securerandom"

class Hashes
  def hash_password(password, salt)
    a = BCrypt::Password.create(password, cost: 13) # fact: hash bcrypt purpose=password rounds=13
    b = Argon2::Password.create(password) # fact: hash argon2id purpose=password
    c = SCrypt::Password.create(password) # fact: hash scrypt purpose=password
    d = OpenSSL::PKCS5.pbkdf2_hmac(password, salt, 600_000, 32, "sha256") # fact: hash pbkdf2-sha256 purpose=password rounds=600000
    e = Digest::SHA1.hexdigest(password + salt) # fact: hash sha1 purpose=password
    [a, b, c, d, e]
  end

  def look_alikes(body, api_key, email)
    digest = OpenSSL::Digest::SHA256.hexdigest(api_key) # fact: hash sha256 purpose=token
    etag = Digest::MD5.hexdigest(body) # fact: hash md5 purpose=checksum
    mac = OpenSSL::HMAC.hexdigest("SHA256", secret, body) # fact: hash hmac-sha256 purpose=signature
    same = ActiveSupport::SecurityUtils.secure_compare(mac, given) # ok: compares
    reset_token = SecureRandom.urlsafe_base64(32) # fact: random strong
    [digest, etag, same, reset_token]
  end

  def seal(text, key)
    cipher = OpenSSL::Cipher.new("aes-256-gcm").encrypt # fact: cipher aes-256-gcm
    box = ActiveSupport::MessageEncryptor.new(key) # fact: cipher aes-256-gcm
    [cipher, box]
  end
end
