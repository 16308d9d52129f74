# expect: the list comes back with the new song at its end
def add_at_end(songs, song):
    songs = songs.append(song)
    return songs


def play_next(songs, song):
    songs.insert(1, song)
    return songs


def take_last(songs):
    if songs:
        return songs.pop()
    return None


def place(songs, song):
    if song in songs:
        return songs.index(song) + 1
    return None
