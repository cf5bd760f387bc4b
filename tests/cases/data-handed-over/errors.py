import sentry_sdk


def report(error, extra):
    sentry_sdk.capture_exception(error, extras=extra)  # ok: nothing of a person stands here


def run(user):
    try:
        work(user)
    except ValueError as error:
        report(error, {"name": user.full_name})  # expect: PL6012
        report(error, {"step": 2})  # ok
