import secrets
from random import SystemRandom

rng = SystemRandom()


def locker_code(digits=6):
    code = rng.randint(0, 10**digits - 1)
    return str(code).zfill(digits)


def parcel_link(base):
    token = secrets.token_urlsafe(32)
    print(len(token))
    return "/".join([base, "parcel", token])


def passphrase(words, count=4):
    return "-".join(rng.choices(words, k=count))


def same(given, wanted):
    a, b = given.encode(), wanted.encode()
    if secrets.compare_digest(a, b):
        return True
    return False
