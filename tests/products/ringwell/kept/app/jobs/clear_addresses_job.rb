class ClearAddressesJob < ApplicationJob
  IP_ADDRESS_RETENTION = 30.days # ok: as promised (003:20)

  def perform
    AccessRecord.where(created_at: ..IP_ADDRESS_RETENTION.ago).delete_all
    MagicLink.where(expires_at: ..Time.current).delete_all
  end
end
