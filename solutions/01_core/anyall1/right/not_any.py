ROWS = [[0, 1, 2], [3, 4, 5], [6, 7, 8]]
LINES = ROWS + [[row[i] for row in ROWS] for i in range(3)] + [[0, 4, 8], [2, 4, 6]]


def won(board, mark):
    return [mark] * 3 in [[board[place] for place in line] for line in LINES]


def full(board):
    return not any(square == " " for square in board)


def can_win(board, mark):
    lines = [sorted(board[place] for place in line) for line in LINES]
    print(lines)
    return [" ", mark, mark] in lines


def is_champion(results):
    return any(results) and not any(result != "won" for result in results)
