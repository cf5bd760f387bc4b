import os

KEY = os.environ["MAILGUN_API_KEY"]  # expect: PL1001
