"""Nobody called Cem.

Ines runs a karaoke night. Last Friday Cem waited for three hours and was never called.
This is the loop that ran the evening:

    >>> singers = ["Ana", "Ben", "Cem"]
    >>> songs = ["Rain", "Kites"]
    >>> for singer, song in zip(singers, songs):
    ...     print(singer, "sings", song)
    Ana sings Rain
    Ben sings Kites

`zip` walks along two lists at once. When the shorter one ends it stops, without a word.
With `zip(singers, songs, strict=True)` lists of different lengths raise a ValueError,
and Ines would have known at seven o'clock.

`enumerate` walks along one list and counts, from 0 unless you tell it where to start:

    >>> for number, song in enumerate(songs, start=1):
    ...     print(number, song)
    1 Rain
    2 Kites

Help Ines with her next night: three functions, three loops with two names.
"""


def numbered(songs):
    """Return a list of lines such as "1. Rain", numbered from 1."""
    lines = []
    # TODO
    return lines


def announcements(singers, songs):
    """Return a list of lines such as "Ana sings Rain".

    If there are more singers than songs, or fewer, raise a ValueError.
    """
    lines = []
    # TODO: nobody should wait in vain.
    return lines


def right_guesses(guesses, titles):
    """Return how many guesses are right: each belongs to the title at the same place.

    Some teams give up early. Titles without a guess don't count, and neither do guesses
    without a title.
    """
    # TODO
    return 0
