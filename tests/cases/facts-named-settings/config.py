# facts: processor
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    SENTRY_DSN: str | None = None  # fact: processor sentry
    mailgun_api_key: str = ""  # fact: processor mailgun
    LOGFIRE_COLOUR: str = "red"  # ok: gives no access
    SHELF_KEY: str = ""  # ok: own


class Parcel:
    posthog_api_key = "no setting"  # ok: no class of settings


def track():
    return send(settings.POSTHOG_API_KEY)  # fact: processor posthog
