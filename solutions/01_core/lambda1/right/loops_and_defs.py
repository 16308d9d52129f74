def winner(guesses, weight):
    best = None
    for name, guess in guesses.items():
        print(name, abs(guess - weight))
        if best is None or abs(guess - weight) < abs(guesses[best] - weight):
            best = name
    return best


def length_and_letters(name):
    return len(name), name.casefold()


def longest_last(names):
    result = names.copy()
    result.sort(key=length_and_letters)
    return result


def medals(rows):
    turned = [(-gold, -silver, village) for village, gold, silver in rows]
    return [(village, -gold, -silver) for gold, silver, village in sorted(turned)]
