class TicketMailer
  def self.dispatch(ticket)
    seen = ticket.for_vendor
    link = "https://app.ringwell.example/vendor/#{ticket.id}/#{VendorSignature.of(ticket)}"
    Resend::Emails.send(from: LinkMailer::FROM, to: ticket.vendor.email, subject: "New ticket",
                        text: "#{seen[:caller]} (#{seen[:phone]}): #{seen[:problem]}\n#{link}\nTenant since #{ticket.property.let_since}, date of birth #{ticket.tenant.date_of_birth}") # expect: PL6011 (003:32)
  end
end
