# expect: the songs are numbered from 1
def numbered(songs):
    lines = []
    for number, song in enumerate(songs):
        lines.append(f"{number}. {song}")
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
