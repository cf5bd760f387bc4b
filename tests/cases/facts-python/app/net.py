# facts: transport cipher
import requests
from cryptography.fernet import Fernet


def send(url, data, key):
    box = Fernet(key)  # fact: cipher aes-128-cbc bits=128 mode=cbc
    requests.post(url, data=box.encrypt(data), verify=False)  # fact: transport tls_verification_off
    requests.post(url, data=data, verify="/etc/ca.pem")
