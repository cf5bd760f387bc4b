class StaffMember < ApplicationRecord
  has_secure_password # expect: PL2002 (003:52)
end
