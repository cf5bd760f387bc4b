# facts: data_flow
from openai import OpenAI

client = OpenAI()


def ask(prompt):
    return client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": prompt}])  # fact: data_flow openai category=prompt


def fixed():
    return client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Say hello."}])  # ok: nothing of a person


def shell(prompt):
    return input(prompt)  # ok: a question to the person at the machine
