"""Numbers that nobody can guess.

random is made for games: who has seen some of its numbers can compute the next
ones. For anything that protects something (a password, a reset link, a PIN) there
is secrets, which takes its numbers from the operating system.

    >>> import secrets
    >>> len(secrets.token_urlsafe(16))      # 16 bytes as 22 safe characters
    22
    >>> secrets.randbelow(10) < 10
    True

Comparing matters too. `given == wanted` stops at the first character that differs,
so its duration tells an attacker how much was right. secrets.compare_digest takes
the same time whatever is in it. (For texts with letters outside ASCII it wants
bytes: text.encode().)

Complete the sign-in of a ferry company's customer page. Do not import random.
"""

import random


def reset_link(base):
    """Return base + "/reset/" + a token of 32 bytes that is safe in an address."""
    # TODO
    return f"{base}/reset/{random.randint(0, 10**9)}"


def pin(digits=6):
    """Return a PIN as text with exactly so many digits, "000042" being as likely as any."""
    # TODO
    return str(random.randint(100000, 999999))


def same(given, wanted):
    """Return True when the two texts are equal, in a time that does not tell how equal."""
    # TODO
    return given == wanted


def passphrase(words, count=4):
    """Return `count` words drawn at random, joined by dashes; words may come twice."""
    # TODO
    return "-".join(random.sample(words, count))
