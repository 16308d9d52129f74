LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


def won(board: list[str], mark: str) -> bool:
    for one, two, three in LINES:
        if board[one] == board[two] == board[three] == mark:
            return True
    return False


def full(board: list[str]) -> bool:
    return " " not in board


def can_win(board: list[str], mark: str) -> bool:
    for place in range(9):
        if board[place] == " ":
            trial = board.copy()
            trial[place] = mark
            if won(trial, mark):
                return True
    return False


def is_champion(results: list[str]) -> bool:
    if not results:
        return False
    return results.count("won") == len(results)
