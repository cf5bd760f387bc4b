# facts: processor
class Pusher
  def process; end
end
