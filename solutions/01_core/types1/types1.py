"""Dear A, dear n, dear a."""


def letters(guests):
    """Return the first line of each letter, in a list."""
    if isinstance(guests, str):
        guests = [guests]
    return [f"Dear {name}!" for name in guests]


def kind(value):
    """Return what kind of value it is, in a word: "lid", "money", "remark", or "?"."""
    if isinstance(value, bool):
        return "lid"
    if isinstance(value, (int, float)):
        return "money"
    if isinstance(value, str):
        return "remark"
    return "?"


def takings(notes):
    """Return the sum of the numbers in the notes of the cash box."""
    return sum(note for note in notes if kind(note) == "money")


# Why this way
#
# `letters` asks whether it's a text and not whether it's a list: tuples, sets and dicts
# work as well, then. In `kind` bool comes before int, because a bool is also an int.
# `type(value) == int` would keep True out, too, but it also refuses types that are built
# on int, so isinstance is the usual question.
