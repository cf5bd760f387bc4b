import requests

requests.put("https://pictures.fra1.digitaloceanspaces.com/new", data=open("x"))  # expect: PL1001 chosen, not offered
