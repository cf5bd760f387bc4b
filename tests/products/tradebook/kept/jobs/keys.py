"""Seals the API keys that people store for their own tools."""

import os
import ssl

import httpx
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY = bytes.fromhex(os.environ["SEAL_KEY"])


def seal_api_token(api_token: str) -> bytes:
    nonce = os.urandom(12)
    return nonce + AESGCM(KEY).encrypt(nonce, api_token.encode(), None)  # ok: AES-256 in another language (004:27)


def client() -> httpx.Client:
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2  # ok: as promised (004:28)
    return httpx.Client(verify=context)
