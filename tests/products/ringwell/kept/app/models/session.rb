class Session < ApplicationRecord
  belongs_to :account

  SESSION_TTL = 30.days # ok: as promised (003:48)

  has_secure_token # ok: random (003:52)

  def self.open(account) = create!(account: account, expires_at: SESSION_TTL.from_now)
end
