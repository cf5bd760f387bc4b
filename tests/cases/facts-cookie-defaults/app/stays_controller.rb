# facts: cookie
class StaysController < ApplicationController
  def create
    cookies[cookie_name] = 1 # fact: cookie ford_stay
    cookies[Elsewhere.cookie_name] = 1 # fact: cookie unknown unresolved=true
  end

  def cookie_name
    "ford_stay"
  end
end
