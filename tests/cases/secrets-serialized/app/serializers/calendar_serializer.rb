class CalendarSerializer < ActiveModel::Serializer
  attributes :id, :name, :refresh_token # expect: PL4006
end

class Calendar < ApplicationRecord
  has_encrypted :refresh_token
  scope :due, -> { select(:id, :refresh_token) }
end
