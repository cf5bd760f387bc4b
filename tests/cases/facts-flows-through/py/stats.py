# facts: data_flow
import posthog


def record(person, event, properties):
    posthog.capture(person, event, properties)  # ok: nothing of a person stands here


def note(**properties):
    posthog.capture(**properties)  # ok
