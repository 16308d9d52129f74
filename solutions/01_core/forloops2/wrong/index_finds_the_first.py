# expect: a song that is sung twice has two numbers
def numbered(songs):
    lines = []
    for song in songs:
        lines.append(f"{songs.index(song) + 1}. {song}")
    return lines


def announcements(singers, songs):
    lines = []
    for singer, song in zip(singers, songs, strict=True):
        lines.append(f"{singer} sings {song}")
    return lines


def right_guesses(guesses, titles):
    count = 0
    for guess, title in zip(guesses, titles):
        if guess == title:
            count += 1
    return count
