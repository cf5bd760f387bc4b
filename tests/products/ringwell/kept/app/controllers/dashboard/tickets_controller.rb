module Dashboard
  class TicketsController < BaseController
    def index
      @tickets = current_account.tickets.includes(:vendor, :property)
    end
  end
end
