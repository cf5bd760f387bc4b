# facts: hash
from app.digest import Digest

class Sign:
    def __init__(self):
        self.digest = Digest()

    def run(self, user, password):
        user.stored = self.digest.make(password)
        user.other = Digest.one(password)
