from django.db import models


class ICD10_TITLES(models.Model):
    title = models.CharField(max_length=250)
    sex = models.CharField(max_length=5)  # ok: whom a code of a classification is for


class Member(models.Model):
    email = models.EmailField()
    gender = models.CharField(max_length=5)  # expect: PL6002
