# facts: cookie
class Hall < ApplicationController
  def open
    keep_cookie(:glen_open, 1) # fact: cookie glen_open http_only=true
    keep_cookie(:glen_shut, nil) if params[:shut] # fact: cookie glen_shut
  end

  def keep_cookie(name, value)
    cookies[name] = { value: value, httponly: true } # ok: its callers give the name
  end
end
