# facts: schedule
set :output, "log/cron.log" # ok: a setting
every 1.day do
  runner "Session.purge_old" # fact: schedule Session.purge_old
end
