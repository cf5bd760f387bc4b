# facts: cookie
SESSION_COOKIE_NAME = "shop_stay"  # fact: cookie shop_stay purpose=session
SESSION_COOKIE_SECURE = True  # ok: told at another place
SESSION_REFRESH_EACH_REQUEST = True  # ok: another setting
