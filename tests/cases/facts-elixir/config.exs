# facts: schedule
config :shop, Oban,
  queues: [default: 10], # ok: queues
  plugins: [
    {Oban.Plugins.Cron, crontab: [
      {"0 3 * * *", Shop.Workers.PurgeSessions}, # fact: schedule Shop.Workers.PurgeSessions by=oban
      {"@daily", Shop.Workers.PurgeDrafts, args: %{}} # fact: schedule Shop.Workers.PurgeDrafts by=oban
    ]}
  ]

config :shop, Shop.Scheduler,
  jobs: [
    {"0 4 * * *", {Shop.Tokens, :purge, []}} # fact: schedule by=quantum
  ]
