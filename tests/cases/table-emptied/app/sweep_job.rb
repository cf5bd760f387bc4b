class SweepJob < ApplicationJob
  def perform
    FailedSignIn.where(created_at: ..30.days.ago).delete_all
  end
end
