from google.cloud import storage

client = storage.Client()


def keep(name, data):
    client.bucket("letters").blob(name).upload_from_string(data)  # expect: PL1001
