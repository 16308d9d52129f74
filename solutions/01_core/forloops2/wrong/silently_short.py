# expect: a singer without a song raises a ValueError
def numbered(songs):
    lines = []
    for number, song in enumerate(songs, 1):
        lines.append(f"{number}. {song}")
    return lines


def announcements(singers, songs):
    lines = []
    for singer, song in zip(singers, songs):
        lines.append(f"{singer} sings {song}")
    return lines


def right_guesses(guesses, titles):
    count = 0
    for guess, title in zip(guesses, titles):
        if guess == title:
            count += 1
    return count
