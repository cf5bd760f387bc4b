require "digest"

class MagicLink < ApplicationRecord
  belongs_to :account

  MAGIC_LINK_TTL = 24.hours # expect: PL5001 (003:47)

  def self.issue(account)
    token = Array.new(24) { rand(36).to_s(36) }.join # expect: PL2007 (003:52)
    create!(account: account, token_digest: digest(token), expires_at: MAGIC_LINK_TTL.from_now)
    token
  end

  # Finds the link.
  def self.use(token) # expect: PL2008 (003:47)
    where(expires_at: Time.current..).find_by(token_digest: digest(token))
  end

  def self.digest(token) = Digest::SHA256.hexdigest(token) # ok: a random token, no password (003:52)
end
