# facts: processor
class ParcelFleetGateway:
    base_url = "https://parcelfleet.net/"  # fact: processor parcelfleet.net
    guide_url = "https://parcelfleet.net/guide/labels"  # ok: a page
    other_url = "https://somebody-else.net"  # ok: nobody is named after it
