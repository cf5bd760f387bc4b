# facts: cookie hash auth random
import secrets

import jwt
from fastapi import Cookie, FastAPI, Response
from passlib.context import CryptContext
from pwdlib import PasswordHash
from starlette.middleware.sessions import SessionMiddleware

app = FastAPI()
app.add_middleware(SessionMiddleware, secret_key=key, session_cookie="shop", max_age=3600, same_site="strict")  # fact: cookie shop purpose=session same_site=strict max_age_seconds=3600
pwd_context = CryptContext(schemes=["argon2", "bcrypt"], deprecated="auto")  # fact: hash argon2id purpose=password
password_hash = PasswordHash.recommended()  # fact: hash argon2id purpose=password


@app.post("/login")
def login(response: Response, form, theme: str = Cookie(alias="theme")):  # ok: told at another place
    pwd_context.verify(form.password, user.hashed_password)  # fact: hash argon2id purpose=password
    user.hashed_password = pwd_context.hash(form.password)  # fact: hash argon2id purpose=password
    token = jwt.encode({"sub": user.id}, key, algorithm="HS256")  # fact: auth jwt algorithm=HS256
    reset_token = secrets.token_urlsafe(32)  # fact: random strong
    response.set_cookie(key="access_token", value=token, httponly=True, secure=True)  # fact: cookie access_token purpose=session http_only=true
    response.headers["X-Total"] = "1"  # ok: another header
    claims = jwt.decode(token, options={"verify_signature": False})  # fact: auth jwt verify=false
