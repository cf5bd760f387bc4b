# facts: hash auth cookie
class Member < ApplicationRecord
  devise :database_authenticatable, :rememberable, :recoverable # fact: hash bcrypt purpose=password, auth password, auth one_time_token use=consume, cookie remember_member_token
  devise_scope :admin # ok: a route
end
