class DeleteAccountsJob < ApplicationJob
  retry_on StandardError, wait: 5.minutes, attempts: 4 # ok: of retries (003:41)

  def perform
    Account.to_delete.find_each(&:destroy!)
    HeldSlug.where(free_at: ..Time.current).delete_all
  end
end
