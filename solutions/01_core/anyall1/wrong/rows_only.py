# expect: each of the eight lines wins
"""Three in a row."""

LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


def won(board, mark):
    """Return True if this mark, "X" or "O", has a whole line, otherwise False."""
    return any(board[start : start + 3] == [mark] * 3 for start in [0, 3, 6])


def full(board):
    """Return True if no square is free any more, otherwise False."""
    return all(square != " " for square in board)


def one_short(marks, mark):
    """Return True if a line with these three marks lacks only one more of this mark."""
    return marks.count(mark) == 2 and " " in marks


def can_win(board, mark):
    """Return True if one more of this mark would make a whole line, otherwise False."""
    return any(one_short([board[place] for place in line], mark) for line in LINES)


def is_champion(results):
    """Return True if somebody with these results has won every game, otherwise False."""
    return len(results) > 0 and all(result == "won" for result in results)

