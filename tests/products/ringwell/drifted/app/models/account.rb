class Account < ApplicationRecord
  has_many :tickets, dependent: :destroy # ok: goes with the account (003:41)
  has_many :events # ok: the database takes them away (003:41)
  has_many :sessions, dependent: :nullify # expect: PL5003 (003:41)
  has_many :vendors, dependent: :destroy
  has_many :properties, dependent: :destroy

  ACCOUNT_DELETION_DELAY = 45.days # expect: PL5001 (003:41)
  SLUG_HOLD = 14.days # expect: PL5001 (003:50)

  scope :to_delete, -> { where(deletion_requested_at: ..ACCOUNT_DELETION_DELAY.ago) }

  def release_slug
    HeldSlug.create!(name: slug, free_at: SLUG_HOLD.from_now)
  end
end
