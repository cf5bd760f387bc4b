counting = %w[*.google-analytics.com https://googleads.g.doubleclick.net] # facts: processor
typefaces = %w[*.gstatic.com https://fonts.googleapis.com] # ok: what may be loaded, not what is
Net::HTTP.post(URI('https://api.mollie.com/v2/payments'), body) # fact: processor mollie
