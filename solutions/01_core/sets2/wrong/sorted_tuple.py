# expect: each pair of stations has one entry, and its key is a frozenset
def unknown_badges(shown, known):
    lookup = set(known)
    return [badge for badge in shown if badge not in lookup]


def without_repeats(shown):
    return list(dict.fromkeys(shown))


def make_fares(rows):
    fares = {}
    for start, end, fare in rows:
        fares[tuple(sorted([start, end]))] = fare
    return fares


def fare(fares, start, end):
    return fares[tuple(sorted([start, end]))]
