"""Seals the API keys that people store for their own tools."""

import os
import ssl

import httpx
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

KEY = bytes.fromhex(os.environ["SEAL_KEY"])


def seal_api_token(api_token: str) -> bytes:
    box = Cipher(algorithms.AES(KEY), modes.ECB()).encryptor()  # expect: PL4004 (004:27)
    return box.update(api_token.encode().ljust(64)) + box.finalize()


def client() -> httpx.Client:
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1  # expect: PL4003 (004:28)
    return httpx.Client(verify=context)
