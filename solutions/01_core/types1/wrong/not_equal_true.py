# expect: a coin of 1 is money, although 1 == True
"""Dear A, dear n, dear a."""


def letters(guests):
    """Return the first line of each letter, in a list.

    `guests` is one name, or something with several names in it, such as a list or a tuple.
    """
    if isinstance(guests, str):
        guests = [guests]
    return [f"Dear {name}!" for name in guests]


def takings(notes):
    """Return the sum of the numbers in the notes of the cash box.

    Only numbers are money, whole or not. Remarks and the lid aren't.

    >>> takings([12, "change from Omar", 2.5])
    14.5
    """
    total = 0
    for note in notes:
        if isinstance(note, (int, float)) and note != True and note != False:
            total += note
    return total


def kind(value):
    """Return what kind of value it is, in a word: "lid", "money", "remark", or "?"."""
    if isinstance(value, bool):
        return "lid"
    if isinstance(value, (int, float)):
        return "money"
    if isinstance(value, str):
        return "remark"
    return "?"
