class Ticket < ApplicationRecord
  belongs_to :account
  belongs_to :vendor
  belongs_to :property
  has_many :events, dependent: :destroy

  # What the vendor gets to see.
  def for_vendor
    { caller: caller_name, phone: phone, problem: description, contact: account.email,
      address: property.address, ip: AccessRecord.find_by(ticket: self)&.ip } # expect: PL6011 (003:32)
  end
end
