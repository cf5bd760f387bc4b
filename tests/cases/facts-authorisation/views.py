# facts: authorisation
from django.contrib.auth.decorators import login_required
from django.db import models
from rest_framework.permissions import AllowAny


class Note(models.Model):
    organization = models.ForeignKey(Organization, on_delete=models.CASCADE)  # fact: authorisation tenant_column
    category = models.ForeignKey(Category, on_delete=models.CASCADE)  # ok: no tenant


class Status(APIView):
    permission_classes = [AllowAny]  # fact: authorisation open by=AllowAny


@login_required  # fact: authorisation guard
def index(request):
    notes = Note.objects.filter(archived=False)  # fact: authorisation query limited=nothing
    return render(request, {"notes": notes})


def mine(request, organization):
    return Note.objects.filter(organization=organization)  # fact: authorisation query limited=tenant


def countries(request):
    return Country.objects.all()  # ok: nobody's data
