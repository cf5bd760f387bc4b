require "digest"

class MagicLink < ApplicationRecord
  belongs_to :account

  MAGIC_LINK_TTL = 15.minutes # ok: as promised (003:47)

  def self.issue(account)
    token = SecureRandom.urlsafe_base64(32) # ok: random (003:52)
    create!(account: account, token_digest: digest(token), expires_at: MAGIC_LINK_TTL.from_now)
    token
  end

  # Finds the link and takes it out of use, in one step.
  def self.use(token)
    link = where(used_at: nil, expires_at: Time.current..).find_by(token_digest: digest(token))
    link if link&.update!(used_at: Time.current) # ok: works only once (003:47)
  end

  def self.digest(token) = Digest::SHA256.hexdigest(token) # ok: a random token, no password (003:52)
end
