class PaddleWebhookController < ApplicationController
  def create # ok
    Order.find(params[:order]).update(state: params[:event])
  end
end
