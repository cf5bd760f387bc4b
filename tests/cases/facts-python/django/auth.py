# facts: auth cookie hash
from django.contrib.auth import authenticate, login
from django.contrib.auth.hashers import check_password, make_password


def sign_in(request, response):
    user = authenticate(request, username=request.POST["name"], password=request.POST["password"])  # fact: auth password
    response.set_signed_cookie("session_hint", "1", max_age=3600, httponly=True)  # fact: cookie session_hint max_age_seconds=3600
    check_password(request.POST["password"], user.password)  # fact: hash argon2id purpose=password use=verify
    user.api_token = make_password(api_token)  # fact: hash argon2id purpose=token
    response.delete_cookie("old")  # ok: takes one away
