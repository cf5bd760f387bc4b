require "digest"

class StaffController < ApplicationController
  def sign_in
    member = StaffMember.find_by(email: params[:email])
    head(:forbidden) unless member && fits?(params[:password], member.password_digest)
  end

  private

  def fits?(password, stored) = Digest::SHA1.hexdigest(password) == stored # expect: PL2002 (003:52)
end
