class OrdersController < ApplicationController
  def again
    Resend.ticket(@order) # ok: the product's own class
    @client = Plaid::PlaidApi.new(Plaid::ApiClient.new(config)) # expect: PL1001
  end
end
