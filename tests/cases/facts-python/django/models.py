# facts: deletion cipher
from django.db import models
from encrypted_model_fields.fields import EncryptedCharField


class Note(models.Model):
    user = models.ForeignKey("User", on_delete=models.CASCADE)  # fact: deletion Note action=cascade
    plan = models.ForeignKey("Plan", on_delete=models.PROTECT)  # fact: deletion Note action=unlink
    tax_id = EncryptedCharField(max_length=20)  # fact: cipher aes-128-cbc of=tax_id
    text = models.TextField()  # ok: a field


def delete_account(request):  # fact: deletion account
    Note.objects.filter(user=request.user).delete()  # fact: deletion Note
    request.user.is_active = False  # fact: deletion record action=soft_delete
    Note.objects.filter(user=request.user).count()  # ok: a query
