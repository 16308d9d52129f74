# expect: undo still finds the board from before the move
def new_board():
    """Return a new, empty board: three rows of three spaces."""
    board = []
    for _ in range(3):
        board.append([" "] * 3)
    return board


def after_move(board, row, column, mark):
    """Return the board as it is after a move."""
    after = board[:]
    after[row][column] = mark
    return after


def rows_apart(board):
    """Return True if the three rows are three separate lists."""
    top, middle, bottom = board
    return top is not middle and top is not bottom and middle is not bottom
