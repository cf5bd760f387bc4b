# facts: capability
def asked(request):
    return request.headers.get("DNT") == "1"  # fact: capability do_not_track


def told(request):
    return request.headers["Sec-GPC"] == "1"  # fact: capability do_not_track


def language(request):
    return request.headers["Accept-Language"]  # ok: another header
