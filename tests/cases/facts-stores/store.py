# facts: retention
import redis

r = redis.Redis()


def keep(sid, data, seen):
    r.set(f"session:{sid}", data, ex=604800)  # fact: retention session seconds=604800
    r.setex("otp:" + sid, 600, data)  # fact: retention verification_code seconds=600
    seen.set("session", data)  # ok: no period
