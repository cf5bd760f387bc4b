# facts: cookie
class SessionsController < ApplicationController
  def create
    session[:user_id] = user.id # fact: cookie _shop_stay purpose=session
    flash[:notice] = "Hello" # ok: kept in the session
  end
end
