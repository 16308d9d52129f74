"""Share or grab?

Two players, ten rounds, one cake a round. Both say "share" or "grab" at once. Both share: 3
points each. One grabs: 5 for the grabber, 0 for the other. Both grab: 1 each.

Zeynep's club plays this with programs. Each week she squeezes a new one into the `if` chain of
`choose`, and breaks an old one: since Friday, `third` grabs in the first round.

Several ways to do one thing, picked while the program runs: the strategy pattern. In Python a
function is a value, so a strategy can be a function, and you pick one from a dict.

Give each player a function, put them into STRATEGIES, and do without `choose`. `play` and
`tournament` shouldn't know any player by name. Add the new two, and see who wins:
`python3 strategy1.py` (on Windows `py strategy1.py`).
"""

import itertools

POINTS = {
    ("share", "share"): (3, 3),
    ("share", "grab"): (0, 5),
    ("grab", "share"): (5, 0),
    ("grab", "grab"): (1, 1),
}


# TODO: one function for each player. All take two lists, what they and what the other one have
# said so far, and return "share" or "grab". The lists are only there to be read.
#
# sharer     always shares
# grabber    always grabs
# third      grabs in every third round (3, 6, 9), and shares otherwise
# copycat    new: shares first, then says what the other one said last
# grudge     new: shares until the other one has grabbed once, and grabs from then on

# TODO: a dict from each name to its function.
STRATEGIES = {"sharer": None, "grabber": None, "third": None}


def choose(name, mine, theirs):
    if name == "sharer":
        return "share"
    if name == "grabber":
        return "grab"
    if name == "third" and len(mine) % 3 == 0:
        return "grab"
    return "share"


def play(first, second, rounds=10):
    """Let two strategies play, and return their points, a tuple."""
    # TODO: a name without a strategy is a ValueError, with the name in its message.
    one, two = [], []
    totals = [0, 0]
    for _ in range(rounds):
        # TODO: no `choose`. Get the functions from STRATEGIES, and call them.
        answers = choose(first, one, two), choose(second, two, one)
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
