"""Forty open lockers."""

import secrets


def locker_code(digits=6):
    """Return a code as text, with exactly this many digits."""
    return f"{secrets.randbelow(10**digits):0{digits}}"


def parcel_link(base):
    """Return base, "/parcel/" and a token of 32 random bytes as `token_urlsafe` writes it."""
    return f"{base}/parcel/{secrets.token_urlsafe(32)}"


def passphrase(words, count=4):
    """Return this many words with dashes between them, such as "rope-tide-rope-gull"."""
    return "-".join([secrets.choice(words) for _ in range(count)])


def same(given, wanted):
    """Return True if the two texts are equal, otherwise False."""
    return secrets.compare_digest(given.encode(), wanted.encode())


# Why this way
#
# 624 numbers of 32 bits are enough to work out all that `random` will ever give. A code drawn
# from 100000 upwards leaves out a tenth of all codes, which helps only the thief. So does
# `sample`, which rules out each word that has come already. People's passwords aren't
# compared like this: they are hashed, so that nobody can read them, not even you.
