from django.contrib.auth.decorators import login_required

from .models import Parcel


@login_required
def parcels(request):
    return page(Parcel.objects.filter(workspace_id=request.GET["workspace"]))


def old_parcels(request):
    return page(Parcel.objects.filter(workspace_id=request.GET["workspace"], old=True))  # expect: PL2011


def own_parcels(request):
    return page(Parcel.objects.filter(workspace_id=request.user.workspace_id))  # ok: asks whose they are


def count(rows):
    return Parcel.objects.filter(workspace_id=rows["workspace"]).count()  # ok: no view
