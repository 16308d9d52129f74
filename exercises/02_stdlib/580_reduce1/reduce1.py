"""The tank says 140, the app says 200.

Noor waters the allotments from a rain tank of 200 litres. Her app gets each change in litres:
rain is positive, watering negative. What falls into a full tank runs over and is lost; an empty
one gives no more. On Sunday the app said 200 litres, and soon the hose ran dry.

Her `level` adds everything up and looks at the limits once, at the end. But each step needs the
result of the one before. That's what reduce does: it calls a function with the result so far
and the next value.

    >>> from functools import reduce
    >>> def join(so_far, word):
    ...     return f"({so_far} {word})"
    >>> reduce(join, ["rain", "sun", "wind"], "day:")
    '(((day: rain) sun) wind)'

The third argument is the result before the first step. For no values at all it's the answer;
without it, an empty list raises TypeError.

Fix `level` and `rain_by_month`, which crashes for new gardens, and write `look_up`.
"""

from functools import reduce

CAPACITY = 200


def level(changes, start=0):
    """Return the litres in the tank after these changes, one after the other.

    After each one there are at least 0 litres in it, and at most CAPACITY.
    """
    # TODO: the limits hold after each step.
    return max(0, min(CAPACITY, start + sum(changes)))


def rain_by_month(gardens):
    """Return a dict of month -> all litres of that month, in all gardens together.

    `gardens` is a list of such dicts, which stay as they are. Without gardens the dict is empty.
    """
    # TODO: a new garden has no gauge yet, so the list can be empty. And two gardens that both
    # had rain in May have more than one of them.
    return reduce(lambda total, garden: total | garden, gardens)


def look_up(data, path):
    """Return what is found in dicts in dicts, step by step along the path.

    look_up({"tank": {"tap": "shut"}}, ["tank", "tap"]) is "shut". An empty path gives the data
    itself, and a key that isn't there raises KeyError.
    """
    # TODO
    return data
