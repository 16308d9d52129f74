"""One move, three crosses."""


def new_board():
    """Return a new, empty board: three rows of three spaces."""
    board = []
    for _ in range(3):
        board.append([" "] * 3)
    return board


def after_move(board, row, column, mark):
    """Return the board as it is after a move."""
    after = []
    for line in board:
        after.append(line[:])
    after[row][column] = mark
    return after


def rows_apart(board):
    """Return True if the three rows are three separate lists."""
    top, middle, bottom = board
    return top is not middle and top is not bottom and middle is not bottom


# Why this way
#
# `[" "] * 3` is safe, because a text can't change; only a list of lists must not be
# made with `*`. `board[:]` copies one level and no more (a "shallow" copy), so each row
# is copied by itself. You'll meet this again with tables, game boards and settings that
# have settings inside; the module `copy` has `deepcopy` for things with many levels.
