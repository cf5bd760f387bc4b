# facts: processor
require "net/http"

# A list that the server fetches for itself tells nobody anything.
DOMAINS = Net::HTTP.get(URI("https://data.toplevel-names.io/all/domains.txt")) # ok

def spread(user)
  Net::HTTP.post(URI("https://data.peoplelist.io/all/people"), user.email) # fact: processor peoplelist.io
end
