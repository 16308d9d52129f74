# expect: the player's own list has changed, no copy of it
def add_at_end(songs, song):
    return songs + [song]


def play_next(songs, song):
    return songs[:1] + [song] + songs[1:]


def take_last(songs):
    if songs:
        return songs.pop()
    return None


def place(songs, song):
    if song in songs:
        return songs.index(song) + 1
    return None
