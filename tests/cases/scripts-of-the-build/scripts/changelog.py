import requests

requests.get("https://api.github.com/repos/acme/shop/releases")  # ok: a tool of the developers
