# facts: hash random
import hashlib
import hmac
import random

import bcrypt
from argon2 import PasswordHasher
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from cryptography.hazmat.primitives import hashes
from passlib.hash import argon2, bcrypt_sha256, pbkdf2_sha256, sha512_crypt

PASSWORD_HASHER = PasswordHasher(time_cost=3, memory_cost=65536)  # fact: hash argon2id purpose=password rounds=3 memory=65536


def hash_password(password, salt):
    a = bcrypt.hashpw(password.encode(), bcrypt.gensalt(12))  # fact: hash bcrypt purpose=password rounds=12
    b = hashlib.pbkdf2_hmac("sha256", password.encode(), salt, 600000)  # fact: hash pbkdf2-sha256 purpose=password rounds=600000
    c = hashlib.scrypt(password.encode(), salt=salt, n=16384, r=8, p=1)  # fact: hash scrypt purpose=password
    d = PASSWORD_HASHER.hash(password)  # fact: hash argon2id purpose=password
    e = pbkdf2_sha256.hash(password)  # fact: hash pbkdf2-sha256 purpose=password
    f = argon2.using(rounds=4).hash(password)  # fact: hash argon2id purpose=password
    g = sha512_crypt.hash(password)  # fact: hash sha512_crypt purpose=password
    h = bcrypt_sha256.hash(password)  # fact: hash bcrypt purpose=password
    i = hashlib.sha256(password.encode()).hexdigest()  # fact: hash sha256 purpose=password
    return a, b, c, d, e, f, g, h, i


def key_digest(api_key):
    return hashlib.sha256(api_key.encode()).hexdigest()  # fact: hash sha256 purpose=token


def look_alikes(body, email):
    etag = hashlib.md5(body).hexdigest()  # fact: hash md5 purpose=checksum
    gravatar = hashlib.md5(email.lower().encode()).hexdigest()  # fact: hash md5 purpose=checksum
    signature = hmac.new(secret, body, hashlib.sha256).hexdigest()  # fact: hash hmac-sha256 purpose=signature
    same = hmac.compare_digest(signature, given)  # ok: compares
    return etag, gravatar, same


def derive_encryption_key(passphrase, salt):
    kdf = PBKDF2HMAC(algorithm=hashes.SHA256(), length=32, salt=salt, iterations=480000)  # fact: hash pbkdf2-sha256 purpose=unknown
    return kdf.derive(passphrase)


def codes():
    otp = random.randint(100000, 999999)  # fact: random weak
    delay = random.random()  # ok: no secret
    return otp, delay
