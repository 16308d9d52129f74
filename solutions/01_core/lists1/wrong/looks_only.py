# expect: the last song is given back and is no longer in the list
def add_at_end(songs, song):
    songs.append(song)
    return songs


def play_next(songs, song):
    songs.insert(1, song)
    return songs


def take_last(songs):
    if songs:
        return songs[-1]
    return None


def place(songs, song):
    if song in songs:
        return songs.index(song) + 1
    return None
