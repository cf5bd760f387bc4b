import hashlib as h
from .models import (A, B as C)
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
def f(password, *a, **k):
    return h.sha256(password.encode(), usedforsecurity=True).hexdigest()
requests.get(f"https://{host}/x", verify=False)
