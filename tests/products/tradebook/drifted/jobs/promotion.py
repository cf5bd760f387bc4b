"""Tells everybody about the summer offer."""

import os

import httpx


def promote(phone: str):
    sid = os.environ["TWILIO_ACCOUNT_SID"]
    httpx.post(f"https://api.twilio.com/2010-04-01/Accounts/{sid}/Messages.json", data={"To": phone, "Body": "20 % off until June"})  # expect: PL1007 (004:23)
