import logging
from datetime import timedelta

from celery import shared_task
from django.utils import timezone
from people.models import Account

from .leave import erase

log = logging.getLogger(__name__)


@shared_task
def purge_inactive_accounts():
    cutoff = timezone.now() - timedelta(days=365)
    old = Account.objects.filter(last_seen__lt=cutoff)
    log.info("%d accounts", old.count())
    for account in old:
        erase(account)
