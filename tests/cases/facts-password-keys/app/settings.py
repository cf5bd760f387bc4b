SECRET_KEY = "x"
SCHEMES = ["argon2", "bcrypt"]
FLAVOURS = ["bcrypt", "argon2"]
SESSION_COOKIE_AGE = 3600
