"""Dear A, dear n, dear a.

The theatre club has sent three letters to Ana:

    Dear A!
    Dear n!
    Dear a!

`letters` expects a list of names, and goes through it with `for`. But somebody called it as
`letters("Ana")`. A text is a row of characters, so `for` was happy, and Ana was confused.

`isinstance` asks whether a value is of a type. It takes one type, or several in a tuple:

    >>> isinstance("Ana", str), isinstance(7.5, (int, float))
    (True, True)
    >>> isinstance(["Ana"], str), isinstance(None, str)
    (False, False)
    >>> isinstance(True, bool), isinstance(True, int)
    (True, True)

That last True isn't a mistake: Python counts with True as 1 and False as 0. It has already
cost the club money. Their cash box notes whatever happens, in one list: the money in and
out, remarks, and True or False when the lid opens or closes. `takings` adds too much.

Help Ana and the treasurer.
"""


def letters(guests):
    """Return the first line of each letter, in a list.

    `guests` is one name, or something with several names in it, such as a list or a tuple.
    """
    # TODO: one name is a guest, too.
    return [f"Dear {name}!" for name in guests]


def takings(notes):
    """Return the sum of the numbers in the notes of the cash box.

    Only numbers are money, whole or not. Remarks and the lid aren't.

    >>> takings([12, "change from Omar", 2.5])
    14.5
    """
    total = 0
    for note in notes:
        # TODO
        total += note
    return total


def kind(value):
    """Return what kind of value it is, in a word: "lid", "money", "remark", or "?"."""
    # TODO: True and False, numbers, texts, and everything else.
    return "?"
