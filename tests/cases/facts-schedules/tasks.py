# facts: schedule retention
from datetime import timedelta

from celery import Celery
from django.utils import timezone

app = Celery("shop")
app.conf.beat_schedule = {
    "purge": {"task": "tasks.purge_stale_tokens", "schedule": 3600.0},  # fact: schedule tasks.purge_stale_tokens
}
labels = {"task": "write.tests"}  # ok: no schedule


@app.task
def purge_stale_tokens():
    Session.objects.filter(created_at__lt=timezone.now() - timedelta(days=7)).delete()  # fact: retention session scheduled=3600.0
