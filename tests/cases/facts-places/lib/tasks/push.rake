# facts: processor
task :push do
  Pusher.new("gem").process # ok: the product's own class
end
