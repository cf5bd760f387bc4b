# facts: cookie
require "sinatra"

enable :sessions # fact: cookie rack.session purpose=session
use Rack::Session::Cookie, key: "shop.session", expire_after: 3600 # fact: cookie shop.session purpose=session max_age_seconds=3600
get "/" do
  response.set_cookie("theme", value: "dark", httponly: true, max_age: 3600) # fact: cookie theme purpose=preference http_only=true
  response.delete_cookie("old") # ok: takes one away
end
