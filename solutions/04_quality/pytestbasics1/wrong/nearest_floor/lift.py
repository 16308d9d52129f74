# expect: next_stop(5, False, [6, 1])
"""The lift of a block of flats."""


def next_stop(at, up, calls):
    """Return the floor where the lift stops next, or None if nobody has called.

    `at` is the floor where it is, `up` whether it's going up, `calls` the floors where somebody
    waits, in any order; the cellar is -1. The lift goes on in its direction as long as somebody
    waits there, and then turns round. It always stops at the nearest of these floors first, and
    at once if somebody waits where it is.
    """
    if at in calls:
        return at
    # breaks: "The lift goes on in its direction as long as somebody waits there" (only when up)
    above = [floor for floor in calls if floor > at]
    if up and above:
        return min(above)
    return min(calls, key=lambda floor: abs(floor - at), default=None)
