Sentry.init do |config|
  config.dsn = "https://1f0c2a3b4d5e6f708192a3b4c5d6e7f8@faults.ladderworks.io/5" # ok: in the block
end
