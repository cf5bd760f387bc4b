class Embed
  def picture_endpoint
    "https://www.avocetphotos.com/services/oembed"
  end

  def card
    uri = URI("https://cards.ruffprint.com/new")
    Net::HTTP.get(uri)
  end
end
