import copy


def new_board() -> list[list[str]]:
    """Return a new, empty board: three rows of three spaces."""
    return [[" "] * 3 for _ in range(3)]


def after_move(board, row, column, mark):
    """Return the board as it is after a move."""
    print(board)
    after = copy.deepcopy(board)
    after[row][column] = mark
    return after


def rows_apart(board):
    """Return True if the three rows are three separate lists."""
    return len({id(row) for row in board}) == 3
