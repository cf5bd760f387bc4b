import os


def from_azure(key):
    from azure.identity import DefaultAzureCredential
    from azure.keyvault.secrets import SecretClient

    client = SecretClient(vault_url=os.getenv("AZURE_VAULT_URL"), credential=DefaultAzureCredential())
    return client.get_secret(key).value
