# expect: without_repeats needs no more than a few comparisons for each badge
def unknown_badges(shown, known):
    lookup = set(known)
    return [badge for badge in shown if badge not in lookup]


def without_repeats(shown):
    once = []
    for badge in shown:
        if badge not in list(set(once)):
            once.append(badge)
    return once


def make_fares(rows):
    fares = {}
    for start, end, fare in rows:
        fares[frozenset([start, end])] = fare
    return fares


def fare(fares, start, end):
    return fares[frozenset([start, end])]
