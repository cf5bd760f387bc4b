from django.db import models


class Report(models.Model):
    ip_address = models.GenericIPAddressField(null=True)
