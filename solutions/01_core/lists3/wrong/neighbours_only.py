# expect: rows_apart says True although top and bottom row are one list
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
    return top is not middle and middle is not bottom
