"""One move, three crosses.

Ken is writing noughts and crosses. He puts a cross in the top left corner, and look
what happens:

    >>> board = [[" "] * 3] * 3
    >>> board[0][0] = "X"
    >>> board
    [['X', ' ', ' '], ['X', ' ', ' '], ['X', ' ', ' ']]

`board[0]` is the top row and `board[0][0]` its first square. The outer `* 3` doesn't
make three rows. It puts the same row in three places.

The same thing happens with `b = a`: no list is copied, the list just gets a second
name. A copy needs `a[:]`. Ask with `is` whether two names mean the very same list;
`==` only asks whether the lists look alike.

    >>> a = [1, 2]
    >>> b = a
    >>> c = a[:]
    >>> a is b, a is c, a == c
    (True, False, True)

Ken has this bug twice: in `new_board`, and in the move, which ruins his undo button.
Fix both, then write `rows_apart`, which would have warned him.
"""


def new_board():
    """Return a new, empty board: three rows of three spaces."""
    # TODO: one move on this board fills three squares.
    return [[" "] * 3] * 3


def after_move(board, row, column, mark):
    """Return the board as it is after a move.

    The board that was handed in stays as it was: undo goes back to it.
    """
    # TODO: how many lists are copied here? How many have to be?
    after = board
    after[row][column] = mark
    return after


def rows_apart(board):
    """Return True if the three rows are three separate lists.

    Rows that only look alike count as separate.
    """
    # TODO
    return board[0] != board[1]
