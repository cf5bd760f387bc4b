class IntakeController < ApplicationController
  skip_forgery_protection

  def create
    ticket = Ticket.create!(ticket_params)
    AccessRecord.create!(ip: request.remote_ip, ticket: ticket)
    TicketMailer.dispatch(ticket)
    CallerStats.called(ticket)
    measure("caller", phone: ticket.phone)
    head :created
  end

  private

  def measure(name, values)
    Faraday.post("https://www.google-analytics.com/mp/collect?measurement_id=G-8TT2L0QW", { client_id: session.id.to_s, events: [{ name: name, params: values }] }.to_json) # expect: PL1006 (003:18)
  end

  def ticket_params = params.permit(:property_id, :caller_name, :phone, :description)
end
