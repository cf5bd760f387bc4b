"""One digest for all."""

import hashlib


def quick(value: str) -> str:
    return hashlib.md5(value.encode()).hexdigest()  # expect: PL2001 (004:29)
