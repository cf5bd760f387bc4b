# facts: processor
import os

hook = os.environ["FEEDBACK_DISCORD_WEBHOOK"]  # fact: processor discord
dsn = os.environ.get("SHELF_ALERTS_SENTRY_DSN")  # fact: processor sentry
invite = os.environ.get("OUR_DISCORD_INVITE_URL")  # ok: a link to click
turkey = os.environ.get("SHELF_STRIPE_COLOUR")  # ok: gives no access
password = os.environ["DATABASE_PASSWORD"]  # ok: own
