require "openssl"

# Links for vendors carry a signature instead of a sign-in.
module VendorSignature
  KEY = ENV.fetch("VENDOR_LINK_KEY")

  def self.of(ticket) = OpenSSL::Digest.hexdigest("SHA256", "#{KEY}#{ticket.id}") # expect: PL2009 (003:52)

  def self.fits?(ticket, signature) = ActiveSupport::SecurityUtils.secure_compare(of(ticket), signature)
end
