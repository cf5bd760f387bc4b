import stripe
from django.db import models


class Horse(models.Model):
    date_of_birth = models.DateField(null=True)  # ok: of a horse
    gender = models.CharField(max_length=8)  # ok: of a horse


class Rider(models.Model):
    email = models.EmailField()
    birthday = models.DateField(null=True)  # expect: PL6002


def pay(amount):
    return stripe.Charge.create(amount=amount, currency="eur")
