"""Things in order."""


def add_at_end(songs, song):
    """Put the song at the end of the list and return the list."""
    songs.append(song)
    return songs


def play_next(songs, song):
    """Put the song directly after the one that is playing; return the list."""
    songs.insert(1, song)
    return songs


def take_last(songs):
    """Take the last song off the list and return it; None if there is none."""
    if songs:
        return songs.pop()
    return None


def place(songs, song):
    """Return the place of the song, counted from 1, or None if it is not there."""
    if song in songs:
        return songs.index(song) + 1
    return None


# Why this way
#
# insert(1, ...) into an empty list simply appends, so play_next needs no special
# case. That methods which change give None is a rule of the whole standard library:
# whoever reads `songs.sort()` sees at once that something changes here. People
# count from 1 and Python from 0; convert in one place, as near to people as possible.
