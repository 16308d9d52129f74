"""Which error comes from where.

Errors have kinds, and kinds have families. These five you will meet every week:

    KeyError            a dict does not have the key
    IndexError          a list does not have the place
    TypeError           this operation does not go with this type
    AttributeError      there is nothing of that name after the dot
    ZeroDivisionError   a division by zero

KeyError and IndexError both belong to LookupError. An `except` for the parent
catches the children too, and the first fitting except wins:

    >>> try:
    ...     [10, 20][5]
    ... except LookupError as error:
    ...     print(type(error).__name__)
    IndexError

Complete a scoreboard's functions, each with one try for the kind that it expects.
"""


def points(board, name):
    """Return the points of a name in the dict; 0 if the name is not in it."""
    # TODO
    return board[name]


def place(ranking, number):
    """Return the name in place 1, 2 … of the list; "nobody" behind its end."""
    # TODO
    return ranking[number - 1]


def add(total, bonus):
    """Return total plus bonus; the total alone if they cannot be added."""
    # TODO: bonus may be None or a text.
    return total + bonus


def shout(name):
    """Return the name in capitals; "?" for what has no upper()."""
    # TODO
    return name.upper()


def average(total, games):
    """Return the points per game; None before the first game."""
    # TODO
    return total / games


def entry(boards, name, number):
    """Return boards[name][number].

    "no such board" for an unknown name, "no such entry" for a number that the
    list of that board does not have.
    """
    # TODO: the second except is never reached. Why?
    try:
        return boards[name][number]
    except LookupError:
        return "no such entry"
    except KeyError:
        return "no such board"
