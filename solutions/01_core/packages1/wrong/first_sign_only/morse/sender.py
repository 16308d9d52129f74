"""From text to Morse code."""

from .table import CODE


def encode(text):
    """Return the text in Morse code, with / between words. Leave out all signs without a code.

    >>> encode("Go on!")
    '--. --- / --- -.'
    """
    words = []
    for word in text.upper().split():
        words.append(" ".join([CODE[sign] for sign in word if sign in CODE]))
    return " / ".join(words)
