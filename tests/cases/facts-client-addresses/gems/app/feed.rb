# facts: processor
class Feed
  def feed_url
    "https://api.parishfeed.io/#{name}/data?#{query}" # fact: processor parishfeed.io
  end

  def help_url
    "https://www.parishhelp.io/#{name}" # ok: a page
  end
end
