# expect: even before the first round
"""Share or grab?"""

import itertools

POINTS = {
    ("share", "share"): (3, 3),
    ("share", "grab"): (0, 5),
    ("grab", "share"): (5, 0),
    ("grab", "grab"): (1, 1),
}


def sharer(mine, theirs):
    return "share"


def grabber(mine, theirs):
    return "grab"


def third(mine, theirs):
    return "grab" if len(mine) % 3 == 2 else "share"


def copycat(mine, theirs):
    return theirs[-1] if theirs else "share"


def grudge(mine, theirs):
    return "grab" if "grab" in theirs else "share"


STRATEGIES = {
    "sharer": sharer,
    "grabber": grabber,
    "third": third,
    "copycat": copycat,
    "grudge": grudge,
}


def play(first, second, rounds=10):
    """Let two strategies play, and return their points, a tuple."""
    one, two = [], []
    totals = [0, 0]
    for _ in range(rounds):
        try:
            answers = STRATEGIES[first](one, two), STRATEGIES[second](two, one)
        except KeyError as error:
            raise ValueError(f"no strategy is called {error}") from None
        one.append(answers[0])
        two.append(answers[1])
        points = POINTS[answers]
        totals[0] += points[0]
        totals[1] += points[1]
    return tuple(totals)


def tournament():
    """Let each strategy play all others once, and return a list of (points, name), best first.

    Of equal points, the names are in alphabetical order.
    """
    totals = {name: 0 for name in STRATEGIES}
    for first, second in itertools.combinations(STRATEGIES, 2):
        points = play(first, second)
        totals[first] += points[0]
        totals[second] += points[1]
    return sorted(((points, name) for name, points in totals.items()), key=rank)


def rank(entry):
    points, name = entry
    return -points, name


if __name__ == "__main__":
    for points, name in tournament():
        print(f"{points:4} {name:10} {'*' * (points // 2)}")
