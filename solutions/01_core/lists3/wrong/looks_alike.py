# expect: three rows that look alike can still be three lists
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
    return top != middle and top != bottom and middle != bottom
