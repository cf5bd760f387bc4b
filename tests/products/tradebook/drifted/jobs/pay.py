"""Starts payments at the bank."""

import httpx


def start(secret: str, token: str, amount: str):
    return httpx.post("https://production.plaid.com/payment_initiation/payment/create", json={"secret": secret, "access_token": token, "amount": amount})  # expect: PL1008 (004:20)
