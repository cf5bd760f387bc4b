# facts: schedule
Sidekiq::Cron::Job.create(name: "purge", cron: "0 3 * * *", class: "PurgeSessionsJob") # fact: schedule PurgeSessionsJob by=sidekiq-cron
scheduler = Rufus::Scheduler.new
scheduler.cron("0 3 * * *") { Session.purge_old } # fact: schedule by=rufus
scheduler.every("1d") { Session.purge_old } # fact: schedule by=rufus
PurgeSessionsJob.perform_later # ok: once
Clockwork.every(1.day, "purge.drafts") { Draft.purge } # fact: schedule purge.drafts by=clockwork
