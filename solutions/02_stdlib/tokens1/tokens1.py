"""Numbers that nobody can guess."""

import secrets


def reset_link(base):
    """Return base + "/reset/" + a token of 32 bytes that is safe in an address."""
    return f"{base}/reset/{secrets.token_urlsafe(32)}"


def pin(digits=6):
    """Return a PIN as text with exactly so many digits."""
    return f"{secrets.randbelow(10**digits):0{digits}}"


def same(given, wanted):
    """Return True when the two texts are equal, in a time that does not tell how equal."""
    return secrets.compare_digest(given.encode(), wanted.encode())


def passphrase(words, count=4):
    """Return `count` words chosen by chance, joined by dashes; words may come twice."""
    return "-".join([secrets.choice(words) for _ in range(count)])


# Why this way
#
# A PIN drawn from 100000 upwards leaves out a tenth of all PINs, which helps only
# the attacker. choice with repetition keeps every place independent; sample would
# rule words out. 32 bytes are the usual size of a token: 2**256 of them exist, so
# trying is hopeless. Passwords of people are not compared like this but hashed.
