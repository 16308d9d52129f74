# expect: PINs with zeros in front are as likely as others
"""Numbers that nobody can guess."""

import secrets


def reset_link(base):
    """Return base + "/reset/" + a token of 32 bytes that is safe in an address."""
    return f"{base}/reset/{secrets.token_urlsafe(32)}"


def pin(digits=6):
    """Return a PIN as text with exactly so many digits."""
    return str(secrets.randbelow(9 * 10 ** (digits - 1)) + 10 ** (digits - 1))


def same(given, wanted):
    """Return True when the two texts are equal, in a time that does not tell how equal."""
    return secrets.compare_digest(given.encode(), wanted.encode())


def passphrase(words, count=4):
    """Return `count` words chosen by chance, joined by dashes; words may come twice."""
    return "-".join([secrets.choice(words) for _ in range(count)])
