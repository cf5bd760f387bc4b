# facts: processor weak
import requests

AUTH_URI = "https://www.facebook.com/dialog/oauth"  # fact: processor facebook-login
TOKEN_URI = "https://graph.facebook.com/oauth/access_token"  # ok: part of the sign-in


def who(token):
    return requests.get("https://graph.facebook.com/me?fields=email", params={"access_token": token}).json()  # ok: part of the sign-in
