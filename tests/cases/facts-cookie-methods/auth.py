# facts: cookie
class Auth:
    def set_cookie(self, handler, token):
        handler.set_secure_cookie("mill_in", token)  # fact: cookie mill_in

    def go(self, handler, token):
        self.set_cookie(handler, token)  # ok: its own function says the name
