# facts: hash
import hashlib

class Digest:
    def make(self, value):
        return hashlib.sha256(value.encode()).hexdigest() # fact: hash sha256 purpose=password

    @staticmethod
    def one(value):
        return hashlib.md5(value.encode()).hexdigest() # fact: hash md5 purpose=password
