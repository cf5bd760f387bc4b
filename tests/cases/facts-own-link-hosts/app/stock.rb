# facts: processor
require "net/http"

Net::HTTP.post(URI("https://stock.kestrelgoods.org/v1/items"), item.to_json) # ok: the product's own
Net::HTTP.post(URI("https://stock.heronwares.org/v1/items"), item.to_json) # fact: processor heronwares.org
Net::HTTP.post(URI("https://letters.plovermail.net/v1/items"), item.to_json) # ok: whose name the mails bear
