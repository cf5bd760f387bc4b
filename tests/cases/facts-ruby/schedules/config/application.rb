# facts: schedule
config.good_job.cron = {
  purge: { cron: "0 3 * * *", class: "PurgeDraftsJob" }, # fact: schedule PurgeDraftsJob
}
config.i18n.load_path += ["config/locales"] # ok: another setting
