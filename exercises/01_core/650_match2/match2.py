"""Matching dicts, with guards and kinds.

A dict pattern fits when the keys it names are there with fitting values. Other
keys of the dict do not matter. A name in the pattern takes the value found. A
guard, `if …` after the pattern, adds a condition, and `int(n)` or `str(text)`
fit only a value of that type.

    >>> message = {"kind": "scan", "place": "Leith", "clerk": 7}
    >>> match message:
    ...     case {"kind": "scan", "place": str(place)}:
    ...         print("seen in", place)
    seen in Leith

Services send each other messages of just this sort. A match shows all known
shapes on one screen. Where nothing has a shape, plain `if` is the better tool.

Complete the first two functions with match and rewrite the third with if.
"""


def describe(message):
    """Say in words what a message of the parcel tracker means.

    {"kind": "scan", "place": "Leith"}           scanned at Leith
    {"kind": "delay", "hours": 5}                delayed by 5 hours
    {"kind": "delay", "hours": 50}               delayed by 2 days
                                                 (from 24 hours on, whole days)
    {"kind": "delivered"}                        delivered
    {"kind": "delivered", "left_with": "Ada"}    left with Ada
    everything else                              unknown message

    "hours" and "days" stay in the plural, also after 1.
    """
    match message:
        case {"kind": "scan", "place": place}:
            return f"scanned at {place}"
        # TODO: the two delays; the one of a day or more needs a guard.
        case {"kind": "delivered"}:
            return "delivered"
        # TODO: left with somebody. Does the order of the cases matter?
        case _:
            return "unknown message"


def weight_in_grams(value):
    """Return the weight as whole grams, whatever the scale has sent.

    An int is grams already, a float is kilograms (round the result), a text
    holds grams, and None (nothing on the scale) is 0.
    """
    # TODO: one match with a case for each of the four kinds.
    return value


def size_band(grams):
    """Return "small" below 500 g, "medium" below 2000 g, else "large"."""
    # TODO: a match on one bare number is if in disguise: write it with if.
    match grams:
        case number if number < 500:
            return "small"
        case number if number < 2000:
            return "medium"
        case _:
            return "large"
