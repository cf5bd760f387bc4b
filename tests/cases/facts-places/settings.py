# facts: processor
import environ

env = environ.Env()
EMAIL_HOST = env("EMAIL_HOST", default="smtp.sendgrid.net")  # fact: processor sendgrid
EMAIL_NAME = env("EMAIL_NAME", default="sendgrid.net of ours")  # ok
