from cloudflare.models import Connection  # ok: the folder beside this file
from postmarker.core import PostmarkClient
import openai  # no folder of this name: the package

PostmarkClient(server_token=TOKEN).emails.send(To=user.email, Subject="Welcome")


def show(customer):
    return Connection.of(customer.id)


def ask(text):
    return openai.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": text}])  # expect: PL1001
