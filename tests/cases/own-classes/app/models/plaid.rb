class Plaid
  # a pattern of cloth
end
