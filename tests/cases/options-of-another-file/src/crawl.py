import requests

PROXY_URL = "http://user:secret@gate.proxies.io:7000"  # ok: requests go through it as they are
API_URL = "http://user:secret@api.scores.io/v1"  # expect: PL4001


def ask(page):
    return requests.get(page, proxies={"https": PROXY_URL}), requests.get(API_URL)
