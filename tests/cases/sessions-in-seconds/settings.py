from datetime import timedelta

INSTALLED_APPS = ["django.contrib.sessions"]
SESSION_COOKIE_AGE = int(timedelta(days=365).total_seconds())  # expect: PL5001
LANGUAGE_COOKIE_AGE = int(timedelta(days=365).total_seconds())
