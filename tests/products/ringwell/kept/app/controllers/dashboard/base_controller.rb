module Dashboard
  class BaseController < ApplicationController
    layout "dashboard"
    before_action { redirect_to new_sign_in_path unless current_account }
  end
end
