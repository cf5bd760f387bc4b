from django.contrib.auth.hashers import make_password
from django.db import models


class Visit(models.Model):
    access_card_number = models.CharField(max_length=20)  # ok: a card that opens doors
    member_card_number = models.CharField(max_length=20)  # ok: nor one of a club


class Order(models.Model):
    credit_card_number = models.CharField(max_length=20)  # expect: PL6004


def keep(account, password):
    account.password = make_password(password)
