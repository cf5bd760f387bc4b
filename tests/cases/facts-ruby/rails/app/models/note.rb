# facts: deletion cipher
class Author < ApplicationRecord
  has_many :notes, dependent: :destroy # fact: deletion notes action=cascade
  has_many :drafts, dependent: :delete_all # fact: deletion drafts action=cascade
  has_many :invoices, dependent: :nullify # fact: deletion invoices action=unlink
  has_one_attached :avatar # ok: goes with the record
  encrypts :tax_id, deterministic: true # fact: cipher aes-256-gcm of=tax_id

  def delete_account # fact: deletion account
    notes.destroy_all # fact: deletion notes
    destroy! # ok: told by the function
  end
end
