import requests


def order(conf, body):
    return requests.post('https://api.%s/v2/checkout/orders' % conf.paypal_domain, json=body)  # expect: PL1001


def ping(conf):
    return requests.get('https://%s/health' % conf.own_domain)  # ok: nobody is named
