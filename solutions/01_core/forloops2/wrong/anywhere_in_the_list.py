# expect: a guess is right if it's the title at the same place
def numbered(songs):
    lines = []
    for number, song in enumerate(songs, 1):
        lines.append(f"{number}. {song}")
    return lines


def announcements(singers, songs):
    lines = []
    for singer, song in zip(singers, songs, strict=True):
        lines.append(f"{singer} sings {song}")
    return lines


def right_guesses(guesses, titles):
    count = 0
    for guess in guesses:
        if guess in titles:
            count += 1
    return count
