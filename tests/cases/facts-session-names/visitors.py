# A name that a setting gives, with its default. facts: cookie
from decouple import config

VISITOR_COOKIE_NAME = config("VISITOR_COOKIE_NAME", default="shop_visitor")  # ok: only a name
SESSION_COOKIE_SECURE = config("SESSION_COOKIE_SECURE", default=not DEBUG, cast=bool)  # ok: told at another place


def remember(response):
    response.set_cookie(VISITOR_COOKIE_NAME, new_id())  # fact: cookie shop_visitor purpose=analytics
