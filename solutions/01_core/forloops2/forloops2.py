"""Nobody called Cem."""


def numbered(songs):
    """Return a list of lines such as "1. Rain", numbered from 1."""
    lines = []
    for number, song in enumerate(songs, start=1):
        lines.append(f"{number}. {song}")
    return lines


def announcements(singers, songs):
    """Return a list of lines such as "Ana sings Rain"."""
    lines = []
    for singer, song in zip(singers, songs, strict=True):
        lines.append(f"{singer} sings {song}")
    return lines


def right_guesses(guesses, titles):
    """Return how many guesses are right: each belongs to the title at the same place."""
    count = 0
    for guess, title in zip(guesses, titles):
        if guess == title:
            count += 1
    return count


# Why this way
#
# `start=1` keeps the "+ 1" out of the text. In `announcements` a missing song is a
# mistake and should be loud; in `right_guesses` the lists may differ, and its docstring
# says so. With `songs.index(song) + 1` for the number, a song that is sung twice would
# get its first number twice.
