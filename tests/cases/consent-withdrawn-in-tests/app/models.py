from django.db import models


class Reader(models.Model):
    consented_at = models.DateTimeField(null=True)

    def joined(self):
        self.consented_at = now()  # ok: given, not taken back
        self.save()
