from apscheduler.schedulers.blocking import BlockingScheduler
from shop.minimise import old_orders, tidy_notes, tidy_people

scheduler = BlockingScheduler()
scheduler.add_job(old_orders, "cron", hour=3)
scheduler.add_job(tidy_notes, "cron", hour=3)
scheduler.add_job(tidy_people, "cron", hour=3)
