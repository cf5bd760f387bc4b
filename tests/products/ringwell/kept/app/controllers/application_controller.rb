class ApplicationController < ActionController::Base
  protect_from_forgery with: :exception

  private

  def current_account
    @current_account ||= Session.find_by(token: session[:token])&.account
  end
end
