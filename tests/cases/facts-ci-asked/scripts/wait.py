# facts: processor
import requests

requests.get("https://api.travis-ci.com/repos/acme/shop")  # fact: processor travis-ci role=dev
