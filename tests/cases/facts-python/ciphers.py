# facts: cipher transport
import ssl

import requests
from Crypto.Cipher import AES
from cryptography.fernet import Fernet
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM, ChaCha20Poly1305

context = ssl.create_default_context()
context.minimum_version = ssl.TLSVersion.TLSv1_2  # fact: transport tls_version version=1.2
context.check_hostname = True  # ok: as it should be


def seal(key, iv, text):
    a = AES.new(key, AES.MODE_GCM)  # fact: cipher aes-gcm
    b = AES.new(key, AES.MODE_ECB)  # fact: cipher aes-ecb
    c = Cipher(algorithms.AES(key), modes.CBC(iv))  # fact: cipher aes-cbc
    d = AESGCM(key)  # fact: cipher aes-gcm
    e = ChaCha20Poly1305(key)  # fact: cipher chacha20-poly1305
    f = Fernet(key)  # fact: cipher aes-128-cbc bits=128
    requests.get("https://shop.example.org", verify=False)  # fact: transport tls_verification_off
    requests.get("https://shop.example.org", verify=True)  # ok: as it should be
    return a, b, c, d, e, f
