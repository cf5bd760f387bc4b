from django.db import models


class Member(models.Model):
    name = models.CharField(max_length=80)
    password = models.CharField(max_length=128)  # ok: ours, not Spotify's
