class VendorLinksController < ApplicationController
  def show
    ticket = Ticket.find(params[:ticket])
    return head(:forbidden) unless VendorSignature.fits?(ticket, params[:signature])

    render json: ticket.for_vendor
  end
end
