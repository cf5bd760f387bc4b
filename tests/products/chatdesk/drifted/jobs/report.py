"""Mails a number a week, and tells the marketing tools who is active."""

import os

import jwt
import requests
from posthog import Posthog  # expect: PL1001 (000:28)

posthog = Posthog(os.environ["POSTHOG_KEY"], host="https://eu.i.posthog.com")


def who(token: str) -> int:
    return int(jwt.decode(token, options={"verify_signature": False})["sub"])  # expect: PL2010 (000:44)


def week(connection):
    for email, actions in connection.execute("select email, count(*) from accounts join usage using (account) group by email"):
        posthog.capture(distinct_id=email, event="week", properties={"actions": actions})  # expect: PL6006 (000:22)


def audience(connection):
    people = [{"email": email} for (email,) in connection.execute("select email from contacts")]
    requests.post("https://api.liveramp.com/identity/v2/append", json=people, timeout=30)  # expect: PL1001 PL6003 (000:26)


def summer_offer(connection):
    sid = os.environ["TWILIO_ACCOUNT_SID"]
    for (phone,) in connection.execute("select phone from contacts"):
        requests.post(f"https://api.twilio.com/2010-04-01/Accounts/{sid}/Messages.json", data={"To": phone, "Body": "Ten percent off"}, timeout=30)  # expect: PL8003 (000:32)
