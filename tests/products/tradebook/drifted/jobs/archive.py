"""Copies the vault to a second store."""

import boto3

store = boto3.resource("s3")  # expect: PL1001 (004:22)


def copy(path: str, key: str):
    store.Bucket("tradebook-archive").upload_file(path, key)
