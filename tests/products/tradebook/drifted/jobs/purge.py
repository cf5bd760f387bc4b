"""Runs every night: erases the tenants whose time after cancellation is over."""

import os
from datetime import datetime, timedelta, timezone

import psycopg

CANCELLED_ACCOUNT_RETENTION = timedelta(days=365)  # expect: PL5001 (004:35)
LOCK_TIMEOUT = timedelta(minutes=90)  # ok: of something else (004:35)


def purge(connection):
    before = datetime.now(timezone.utc) - CANCELLED_ACCOUNT_RETENTION
    with connection.cursor() as cursor:
        # every tenant's: this job is ours
        cursor.execute('delete from "Tenant" where "cancelledAt" < %s', (before,))  # ok: a job of the operator (004:30)
        return cursor.rowcount


if __name__ == "__main__":
    with psycopg.connect(os.environ["DATABASE_URL"], sslmode="disable") as connection:  # expect: PL4001 (004:28)
        print(purge(connection))
