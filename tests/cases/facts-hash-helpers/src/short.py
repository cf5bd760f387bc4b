# facts: hash
import base64
import hashlib

import bcrypt


def hash_password(password):
    short = base64.b64encode(hashlib.sha256(password.encode()).digest())  # fact: hash sha256 used_for=prehash
    return bcrypt.hashpw(short, bcrypt.gensalt(12))  # fact: hash bcrypt purpose=password rounds=12


def old_password(password, stored):
    mark = hashlib.sha256(password.encode()).hexdigest()  # fact: hash sha256 purpose=password
    return mark == stored
