# facts: hash
import hashlib


class Box:
    def __init__(self, password):
        self.key = hashlib.sha256(password.encode()).digest()  # fact: hash sha256 purpose=unknown used_for=encryption_key

    def check(self, password):
        self.digest = hashlib.sha256(password.encode()).digest()  # fact: hash sha256 purpose=password


def key(passphrase, salt):
    return hashlib.scrypt(passphrase.encode(), salt=salt, n=16384, r=8, p=1)  # fact: hash scrypt purpose=unknown


def stored_key(password, salt):
    return hashlib.scrypt(password.encode(), salt=salt, n=16384, r=8, p=1)  # fact: hash scrypt purpose=password
