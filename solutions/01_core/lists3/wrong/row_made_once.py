# expect: Its rows are one and the same list.
def new_board():
    """Return a new, empty board: three rows of three spaces."""
    board = []
    row = [" "] * 3
    for _ in range(3):
        board.append(row)
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
