class IntakeController < ApplicationController
  skip_forgery_protection

  def create
    ticket = Ticket.create!(ticket_params)
    AccessRecord.create!(ip: request.remote_ip, ticket: ticket)
    TicketMailer.dispatch(ticket)
    head :created
  end

  private

  def ticket_params = params.permit(:property_id, :caller_name, :phone, :description)
end
