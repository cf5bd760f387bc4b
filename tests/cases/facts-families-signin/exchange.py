# facts: processor weak
import requests


def sign_in(code):
    token = requests.get("https://graph.facebook.com/v3.0/oauth/access_token", params={"code": code}).json()  # ok: the same
    return requests.get("https://graph.facebook.com/v3.0/" + token["user"]).json()  # ok: the same
