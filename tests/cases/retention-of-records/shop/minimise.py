from datetime import timedelta
from django.utils import timezone
from shop.models import Complaint, DeliveryNote, Order, User


def old_orders():
    cutoff = timezone.now() - timedelta(days=31)  # expect: PL5001
    old = Order.objects.filter(created__lte=cutoff)
    old.delete()


def tidy_notes():
    cutoff = timezone.now() - timedelta(days=60)  # ok: as promised
    DeliveryNote.objects.filter(created__lte=cutoff).delete()


def list_complaints():
    since = timezone.now() - timedelta(days=7)  # ok: a list of what is new, nothing is deleted
    return Complaint.objects.filter(created__gte=since)


def tidy_people():
    border = timezone.now() - timedelta(days=730)  # ok: as promised
    for user in User.objects.filter(last_login__lte=border):
        user.delete()
