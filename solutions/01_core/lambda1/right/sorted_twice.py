def distance(guess: float, weight: float) -> float:
    return max(guess, weight) - min(guess, weight)


def winner(guesses: dict[str, float], weight: float) -> str:
    return sorted(guesses, key=lambda name: distance(guesses[name], weight))[0]


def longest_last(names: list[str]) -> list[str]:
    return sorted(sorted(names, key=str.lower), key=len)


def medals(rows):
    rows = sorted(rows)
    rows.sort(key=lambda row: row[1:], reverse=True)
    return rows
