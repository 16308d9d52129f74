"""Caesar's secret.

Want to send a secret to a friend? Julius Caesar moved every letter three places on: a becomes
d, b becomes e, and z starts again at c. His key was 3. A friend who knows the key moves
everything back.

And if you don't know the key? There are only 26. Your program can try them all, and pick the
one that looks most like English. That's the part to show around: somebody hands you their
secret, and you read it out.

Every character has a number. `ord` tells it, `chr` goes back, and the letters from a to z
follow each other:

    >>> ord("a"), ord("b"), ord("z")
    (97, 98, 122)
    >>> chr(ord("a") + 3)
    'd'
    >>> (24 + 3) % 26
    1

Write these three functions. The finished secret.py uses them: `python3 secret.py` (on Windows
`py secret.py`). letter.txt is a letter whose key nobody knows. Crack it!
"""

COMMON = "etaoinshrdlcumwfgypbvkjxqz"  # the letters of English, the most frequent one first
KEYS = range(26)


def shift(text, key):
    """Move each letter from a to z and from A to Z on by this many places, round and round.

    Capitals stay capitals, and everything else stays as it is. A negative key moves letters back.

    >>> shift("Zoo, 7 am!", 3)
    'Crr, 7 dp!'
    """
    # TODO
    return text


def likeness(text):
    """Return a number: the more the text looks like English, the higher it is.

    How you count is up to you.
    """
    # TODO: in English, some letters come far more often than others.
    return 0


def crack(secret):
    """Return the key, from 0 to 25, with which this secret was most likely made."""
    # TODO: try them all. Moving back by which key gives the best text?
    return 0
