# facts: cookie
SESSION_COOKIE_NAME = "shop_stay"  # fact: cookie shop_stay purpose=session
SESSION_COOKIE_SECURE = True  # fact: cookie shop_stay secure=true
SESSION_REFRESH_EACH_REQUEST = True  # ok: another setting
