# facts: hash
from passlib.context import CryptContext

from . import settings

context = CryptContext(schemes=settings.SCHEMES, deprecated="auto")  # fact: hash argon2id purpose=password
other = CryptContext(schemes=choose())  # fact: hash unknown purpose=password


def store(password):
    return context.hash(password)  # fact: hash argon2id purpose=password
