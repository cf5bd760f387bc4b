# facts: cookie hash retention
INSTALLED_APPS = [
    "django.contrib.auth",  # fact: hash argon2id purpose=password
    "shop",
]
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",  # fact: cookie sessionid purpose=session
    "django.middleware.csrf.CsrfViewMiddleware",  # fact: cookie csrftoken purpose=csrf
    "django.middleware.common.CommonMiddleware",
]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]  # fact: hash argon2id purpose=password
SESSION_COOKIE_AGE = 60 * 60 * 24 * 7  # fact: retention session seconds=604800
CACHE_TIMEOUT = 300
