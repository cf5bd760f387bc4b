# facts: processor weak
import requests

HOST = "mixpanel.com"


def send(parts):
    requests.post("https://%s.%s/track" % ("api", HOST), json=parts)  # fact: processor mixpanel
    requests.post("https://%s/track" % parts, json=parts)  # ok: whoever it is
    return "%d of %d" % (len(parts), 7)
