import posthog


def opened(user, consent):
    if consent.analytics:
        posthog.capture(user.id, "opened")  # fact: processor posthog consent_checked=true


def always(user):
    posthog.capture(user.id, "opened")  # fact: processor posthog consent_checked=absent
