import os

GOOGLE_API_KEY = os.environ["GOOGLE_API_KEY"]  # ok: the key of answer.py
