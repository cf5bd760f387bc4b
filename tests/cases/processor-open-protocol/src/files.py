import boto3


def client(settings):
    # The protocol is Amazon's, the server is whoever the settings name.
    return boto3.client("s3", endpoint_url=settings.STORAGE_ENDPOINT)  # ok
