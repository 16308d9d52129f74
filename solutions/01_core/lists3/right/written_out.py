def new_board():
    """Return a new, empty board: three rows of three spaces."""
    return [[" ", " ", " "], [" ", " ", " "], [" ", " ", " "]]


def after_move(board, row, column, mark):
    """Return the board as it is after a move."""
    after = board.copy()
    after[row] = board[row].copy()
    after[row][column] = mark
    return after


def rows_apart(board):
    """Return True if the three rows are three separate lists."""
    top, middle, bottom = board
    if top is middle or middle is bottom:
        return False
    return top is not bottom
