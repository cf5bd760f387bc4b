import logging
from datetime import timedelta

from celery import shared_task
from chat.models import Conversation
from django.utils import timezone

log = logging.getLogger(__name__)
CONVERSATION_RETENTION_DAYS = 90


@shared_task
def purge_old_conversations():
    cutoff = timezone.now() - timedelta(days=CONVERSATION_RETENTION_DAYS)
    old = Conversation.objects.filter(created_at__lt=cutoff).count()
    log.info("%d conversations are past their time", old)
