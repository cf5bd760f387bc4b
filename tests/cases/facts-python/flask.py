# facts: cookie hash auth
from flask import Flask, make_response, session
from flask_bcrypt import Bcrypt
from flask_login import login_user
from werkzeug.security import check_password_hash, generate_password_hash

app = Flask(__name__)
app.config["PERMANENT_SESSION_LIFETIME"] = 86400  # fact: cookie session max_age_seconds=86400
app.config["JSON_SORT_KEYS"] = False  # ok: another setting
bcrypt = Bcrypt(app)


@app.post("/signup")
def signup(form, user):
    user.password_hash = generate_password_hash(form.password, method="pbkdf2:sha256:600000")  # fact: hash pbkdf2-sha256 purpose=password
    user.pin_hash = bcrypt.generate_password_hash(form.password, 13)  # fact: hash bcrypt purpose=password
    check_password_hash(user.password_hash, form.password)  # fact: hash scrypt purpose=password use=verify
    session["user_id"] = user.id  # ok: told at another place
    login_user(user, remember=True)  # fact: auth session, cookie remember_token purpose=session
    response = make_response("ok")
    response.set_cookie("locale", "en", max_age=3600, samesite="Lax")  # fact: cookie locale purpose=preference same_site=lax
    response.delete_cookie("old")  # ok: takes one away
    return response
