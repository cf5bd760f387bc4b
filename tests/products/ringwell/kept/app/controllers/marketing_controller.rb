class MarketingController < ApplicationController
  layout "marketing"

  def home; end
  def pricing; end
end
