# facts: cookie
def put_cookie(response, key, value):
    response.set_cookie(key, value, httponly=True)  # fact: cookie unknown http_only=true


def put(response, *args):
    put_cookie(response, *args)


def open_door(response, value):
    put_cookie(response, "glen_door", value)  # fact: cookie glen_door http_only=true
