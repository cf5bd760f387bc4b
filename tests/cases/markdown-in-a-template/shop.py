import stripe
import sentry_sdk

stripe.api_key = load("key")  # ok: a name with its link
sentry_sdk.init(dsn=load("dsn"))  # expect: PL1001
POSTMARK_SERVER_TOKEN = load("postmark")
