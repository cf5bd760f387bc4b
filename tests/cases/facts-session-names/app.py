# Every fact of a framework's session cookie bears the name that the settings give it. facts: cookie
from flask import Flask, request, session

import settings

app = Flask(__name__)
app.config["SESSION_COOKIE_NAME"] = settings.SESSION_COOKIE_NAME  # ok: hands the setting on


@app.post("/login")
def login(user, org):
    session["user_id"] = user.id  # ok: told at another place
    return request.cookies.get(org.settings["cookie"])  # ok: a look at a name that cannot be told
