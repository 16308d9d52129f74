"""Three in a row.

Two sisters, Chiamaka and Ifeoma, have a four-hour train journey ahead, a laptop and no
internet. game.py, beside this file, is noughts and crosses for two, except that nobody ever
wins. It still lacks somebody who knows the rules: four functions, each one question.

`any` asks whether something is true at least once, `all` whether it's true each time:

    >>> ages = [9, 12, 15]
    >>> any(age > 14 for age in ages)
    True
    >>> all(age > 14 for age in ages)
    False

Both stop as soon as they know. Now the surprise. Are all of no ages over 14? Nobody is there
who isn't, so Python says yes:

    >>> all(age > 14 for age in []), any(age > 14 for age in [])
    (True, False)

A board is a list of nine texts, "X", "O" or " ", and its squares have these indexes:

    0 | 1 | 2
    3 | 4 | 5
    6 | 7 | 8

`LINES` has the eight lines that win. When all is done, play: `python3 game.py` (on Windows
`py game.py`).
"""

LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


def won(board, mark):
    """Return True if this mark, "X" or "O", has a whole line, otherwise False."""
    # TODO: at least one line, and each of its squares.
    return False


def full(board):
    """Return True if no square is free any more, otherwise False."""
    # TODO
    return False


def can_win(board, mark):
    """Return True if one more of this mark would make a whole line, otherwise False."""
    # TODO: when is a line one square short?
    return False


def is_champion(results):
    """Return True if somebody with these results has won every game, otherwise False.

    results is a list of "won", "lost" and "drawn". If somebody hasn't played yet, they are no
    champion.
    """
    return all(result == "won" for result in results)  # TODO: too generous
