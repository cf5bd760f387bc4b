# facts: cookie
from .settings import settings


class Views:
    @property
    def own_name(self):
        return "mill_own"

    def keep(self, response):
        response.set_cookie(settings.stay_cookie_name, "1")  # fact: cookie mill_stay
        response.set_cookie(settings.seed_cookie_name, "1")  # fact: cookie mill_seed
        response.set_cookie(self.own_name, "1")  # fact: cookie mill_own
        response.set_cookie(other.own_name, "1")  # fact: cookie own_name unresolved=true
