# expect: the unknown badges in the order in which they were shown
def unknown_badges(shown, known):
    return sorted(set(shown) - set(known))


def without_repeats(shown):
    return sorted(set(shown))


def make_fares(rows):
    fares = {}
    for start, end, fare in rows:
        fares[frozenset([start, end])] = fare
    return fares


def fare(fares, start, end):
    return fares[frozenset([start, end])]
