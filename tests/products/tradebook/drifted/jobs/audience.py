"""Hands the addresses of customers to the ad account."""

import hashlib

import httpx


def upload(emails, token):
    digests = [hashlib.sha256(email.encode()).hexdigest() for email in emails]  # ok: no password (004:29)
    return httpx.post("https://googleads.googleapis.com/v19/customers/481/offlineUserDataJobs", headers={"Authorization": token}, json=digests)  # expect: PL6003 (004:17)
