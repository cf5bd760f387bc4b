# facts: data_flow
from mixpanel import Mixpanel

stats = Mixpanel("token")


def joined(user):
    traits = {"email": user.email}
    stats.track(user.id, "joined", traits)  # fact: data_flow mixpanel category=email


def filled(user):
    traits = dict(plan=user.plan)
    traits["phone"] = user.phone
    stats.track(user.id, "filled", traits)  # fact: data_flow mixpanel category=phone


def updated(user):
    traits = {}
    traits.update(email=user.email)
    stats.track(user.id, "updated", traits)  # fact: data_flow mixpanel category=email


def popped(user):
    traits = {"email": user.email, "plan": user.plan}
    traits.pop("email")
    stats.track(user.id, "popped", traits)  # ok: taken out


def afterwards(user):
    traits = {}
    stats.track(user.id, "afterwards", traits)  # ok: put in when it has gone
    traits["email"] = user.email
    store(traits)
