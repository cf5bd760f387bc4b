"""Runs every night: removes the accounts whose time is over, with all that belongs to them."""

import os
from datetime import timedelta

import psycopg
import sentry_sdk

sentry_sdk.init(dsn=os.environ["SENTRY_DSN"], send_default_pii=False)  # ok: as promised (000:34)

ACCOUNT_RETENTION = timedelta(days=90)  # ok: the promised period (000:39)
RETRY_AFTER = timedelta(days=7)  # ok: of something else (000:39)


def purge(connection):
    with connection.cursor() as cursor:
        cursor.execute("delete from accounts where cancelled_at < now() - %s", (ACCOUNT_RETENTION,))
        return cursor.rowcount


if __name__ == "__main__":
    with psycopg.connect(os.environ["DATABASE_URL"]) as connection:
        print(purge(connection), "accounts removed")
