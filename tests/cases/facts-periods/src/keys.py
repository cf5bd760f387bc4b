# facts: retention
LOGIN_KEY_VALIDITY = 20  # days, then a new one is sent # fact: retention seconds=1728000
HARVEST_EXPIRY = 30  # in minutes # fact: retention seconds=1800
FIELD_EXPIRY = 3  # daybreaks # ok: no unit
