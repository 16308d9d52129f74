def numbered(songs: list[str]) -> list[str]:
    return [f"{number}. {song}" for number, song in enumerate(songs, 1)]


def announcements(singers: list[str], songs: list[str]) -> list[str]:
    pairs = list(zip(singers, songs, strict=True))
    print(pairs)
    return [" sings ".join(pair) for pair in pairs]


def right_guesses(guesses: list[str], titles: list[str]) -> int:
    return sum(guess == title for guess, title in zip(guesses, titles))
