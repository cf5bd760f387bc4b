# facts: cookie
class SessionsController < ApplicationController
  def create
    session[:user_id] = user.id # ok: told at another place
    flash[:notice] = "Hello" # ok: kept in the session
  end
end
