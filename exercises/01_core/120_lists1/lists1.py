"""Things in order.

A list keeps any number of values in order, and it can change:

    >>> songs = ["Sahara", "Rain"]
    >>> songs.append("Home")
    >>> songs.insert(1, "Kites")
    >>> songs.pop()
    'Home'
    >>> songs, songs[0], len(songs), songs.index("Rain"), "Home" in songs
    (['Sahara', 'Kites', 'Rain'], 'Sahara', 3, 2, False)

`append`, `insert`, `remove` and `sort` change the list and give back None, unlike the
methods of a text, which change nothing and give back something new. So
`songs = songs.append("Home")` loses the whole list.

Orders, messages, readings: most data comes as a list. Complete the functions of a
music player. The first song of the list is the one that is playing.
"""


def add_at_end(songs, song):
    """Put the song at the end of the list and return the list."""
    # TODO: why does this give None?
    return songs.append(song)


def play_next(songs, song):
    """Put the song directly after the one that is playing; return the list.

    If the list is empty, the song becomes its first.
    """
    # TODO
    return songs


def take_last(songs):
    """Take the last song off the list and return it; None if there is none."""
    # TODO
    return songs


def place(songs, song):
    """Return the place of the song, counted from 1, or None if it is not there."""
    # TODO
    return songs.index(song)
