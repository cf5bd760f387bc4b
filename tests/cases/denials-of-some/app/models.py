from django.db import models


class Member(models.Model):
    password = models.CharField(max_length=200)  # ok: it is there, and nobody looks at it
