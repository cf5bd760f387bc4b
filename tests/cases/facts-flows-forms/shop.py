# facts: data_flow
from mixpanel import Mixpanel

stats = Mixpanel("token")


def told(user, request):
    stats.track(user.id, "told", {"email": user.email.lower()})  # fact: data_flow mixpanel category=email
    stats.track(user.id, "told", {"email": request.form.get("email")})  # fact: data_flow mixpanel category=email
    stats.track(user.id, "size", {"letters": len(user.email)})  # ok: how long it is
    stats.track(user.id, "page", {"page": request.args.get("page")})  # ok
