# facts: cookie
from aiohttp import web
from aiohttp_session import setup
from aiohttp_session.cookie_storage import EncryptedCookieStorage


async def show(request):
    setup(app, EncryptedCookieStorage(key, cookie_name="shop", max_age=3600))  # fact: cookie shop purpose=session max_age_seconds=3600
    response = web.Response()
    response.set_cookie("theme", "dark", max_age=3600)  # fact: cookie theme purpose=preference
    response.del_cookie("old")  # ok: takes one away
    return response
