import os

MIXPANEL_TOKEN = os.environ["MIXPANEL_TOKEN"]  # ok: nothing reads it
TWILIO_AUTH_TOKEN = os.environ["TWILIO_AUTH_TOKEN"]
