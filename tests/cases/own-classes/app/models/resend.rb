class Resend
  def self.ticket(order)
    TicketMailer.with(order: order).again.deliver_later
  end
end
