# expect: an error of another kind goes on to the caller
"""Which error comes from where."""


def points(board, name):
    """Return the points of a name in the dict; 0 if the name is not in it."""
    try:
        return board[name]
    except KeyError:
        return 0


def place(ranking, number):
    """Return the name in place 1, 2 … of the list; "nobody" behind its end."""
    try:
        return ranking[number - 1]
    except Exception:
        return "nobody"


def add(total, bonus):
    """Return total plus bonus; the total alone if they cannot be added."""
    try:
        return total + bonus
    except TypeError:
        return total


def shout(name):
    """Return the name in capitals; "?" for what has no upper()."""
    try:
        return name.upper()
    except AttributeError:
        return "?"


def average(total, games):
    """Return the points per game; None before the first game."""
    try:
        return total / games
    except ZeroDivisionError:
        return None


def entry(boards, name, number):
    """Return boards[name][number].

    "no such board" for an unknown name, "no such entry" for a number that the
    list of that board does not have.
    """
    try:
        return boards[name][number]
    except KeyError:
        return "no such board"
    except IndexError:
        return "no such entry"
