"""Forty open lockers.

"Last night somebody opened forty of our parcel lockers," writes Kwame. "They typed exactly
forty codes. It's as if they knew them."

They did. `random` only looks like chance: each number follows from the ones before, and if you
collect enough of them, you can work out all that are still to come. That's fine for games.
Whatever protects something needs `secrets`, which asks the operating system each time:

    >>> import secrets
    >>> secrets.randbelow(10) in range(10)
    True
    >>> secrets.choice(["tide", "rope"]) in ["tide", "rope"]
    True
    >>> len(secrets.token_urlsafe(16))       # 16 random bytes, as text for a web address
    22

Comparing can give a secret away, too: `==` may stop at the first character that differs, and
its time tells how much of a guess was right. `secrets.compare_digest(a, b)` takes no such
shortcut. It takes texts with letters such as ö only as bytes: `text.encode()`.

Kwame's functions work. Make them safe. Two of them break their docstring's promise as well.
"""

import random


def locker_code(digits=6):
    """Return a code as text, with exactly this many digits.

    All codes are equally likely: "000042" comes as often as "123456".
    """
    return str(random.randint(100000, 999999))


def parcel_link(base):
    """Return base, "/parcel/" and a token of 32 random bytes as `token_urlsafe` writes it."""
    return f"{base}/parcel/{random.randint(0, 10**9)}"


def passphrase(words, count=4):
    """Return this many words with dashes between them, such as "rope-tide-rope-gull".

    Each word is drawn from all the words, so a word may come more than once.
    """
    return "-".join(random.sample(words, count))


def same(given, wanted):
    """Return True if the two texts are equal, otherwise False. The time gives nothing away."""
    return given == wanted
