class PlivoProvider
  def deliver(to) = post(settings.address, to)
end
