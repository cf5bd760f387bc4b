# facts: processor weak
from openai import AzureOpenAI  # fact: processor azure

client = AzureOpenAI(azure_endpoint="https://kiln.openai.azure.com", api_version="2024-06-01")  # fact: processor azure
answer = client.chat.completions.create(model="grok-3", messages=[])  # fact: processor azure
