import hashlib
import os


def set_pin(kiosk, pin):
    kiosk.salt = os.urandom(16)
    kiosk.pin_hash = hashlib.pbkdf2_hmac("sha256", pin.encode(), kiosk.salt, 310000)
