# facts: processor
import os
from openai import OpenAI  # ok: its only client asks another host

client = OpenAI(api_key=os.environ["OPENAI_API_KEY"], base_url=os.environ.get("MODEL_URL", "https://api.deepseek.com"))  # fact: processor deepseek


def ask(question):
    return client.chat.completions.create(messages=[question])  # ok: of the same client
