require "openssl"

# Links for vendors carry a signature instead of a sign-in.
module VendorSignature
  KEY = ENV.fetch("VENDOR_LINK_KEY")

  def self.of(ticket) = OpenSSL::HMAC.hexdigest("SHA256", KEY, ticket.id.to_s) # ok: HMAC, as promised (003:52)

  def self.fits?(ticket, signature) = ActiveSupport::SecurityUtils.secure_compare(of(ticket), signature)
end
