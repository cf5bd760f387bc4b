# facts: cookie hash
import hashlib

from django.contrib.auth.hashers import make_password

THEME_KEY = "theme"


def change(request, user):
    user.password = make_password(request.POST["password"])  # fact: hash argon2id purpose=password
    user.save()


def etag(content):
    return hashlib.md5(content).hexdigest()  # fact: hash md5 purpose=checksum


def mark(stored_hash):
    return hashlib.sha256(stored_hash.encode()).hexdigest()  # fact: hash sha256 purpose=cache_key


def look(response):
    response.set_cookie(THEME_KEY, "dark", max_age=3600, samesite="Lax")  # fact: cookie theme purpose=preference same_site=lax
    response.delete_cookie("old")
