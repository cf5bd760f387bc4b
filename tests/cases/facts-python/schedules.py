# facts: schedule
import schedule
from apscheduler.schedulers.background import BackgroundScheduler
from celery import Celery
from celery.schedules import crontab
from huey import crontab as every
from huey.contrib.djhuey import db_periodic_task
from rq_scheduler import Scheduler

app = Celery("shop")


@app.on_after_configure.connect
def setup(sender, **kwargs):
    sender.add_periodic_task(crontab(hour=3), purge_sessions.s())  # fact: schedule purge_sessions.s by=celery
    sender.add_task(purge_sessions)  # ok: once


scheduler = BackgroundScheduler()
scheduler.add_job(purge_tokens, "cron", hour=3)  # fact: schedule purge_tokens by=apscheduler
schedule.every().day.at("03:00").do(purge_logs)  # fact: schedule purge_logs by=schedule


@scheduler.scheduled_job("cron", hour=4)  # fact: schedule purge_drafts by=apscheduler
def purge_drafts():
    Draft.objects.all().delete()


@db_periodic_task(every(hour="3"))  # fact: schedule purge_carts by=huey
def purge_carts():
    Cart.objects.all().delete()


CELERY_BEAT_SCHEDULE = {
    "purge": {"task": "shop.tasks.purge", "schedule": crontab(hour=3)},  # fact: schedule shop.tasks.purge
}
CRONJOBS = [("0 3 * * *", "shop.cron.purge_old")]  # fact: schedule shop.cron.purge_old by=django-crontab
