"""Moves the photos of the day to long-term storage."""

import hashlib
import pathlib

import boto3  # expect: PL1001 (000:28)
import requests

s3 = boto3.client("s3", region_name="us-east-1")  # expect: PL1001 (000:28)


def move(folder):
    for photo in pathlib.Path(folder).glob("*.jpg"):
        name = hashlib.sha256(photo.read_bytes()).hexdigest()  # ok: the name of a file (000:11)
        s3.upload_file(str(photo), "porchlight-photos", name)
        requests.post("https://app.porchlight.example/photos", json={"name": name}, verify=False, timeout=10)  # expect: PL4002 (000:43)
