import requests

requests.post("https://api.github.com/repos/acme/shop/issues", json={"title": title})
