import pytest

from anyall1 import can_win, full, is_champion, won


def drawn(board):
    """Return the board in words, with a dot for a free square."""
    rows = [board[start : start + 3].replace(" ", ".") for start in (0, 3, 6)]
    return "The board, row by row: " + "   ".join(rows)


@pytest.mark.parametrize(
    "board",
    [
        "XXXOO    ",
        "O  XXXO O",
        "OO O  XXX",
        "XO XO X  ",
        "OX  X OXO",
        " OXO X OX",
        "XO OX   X",
        "OOX X XO ",
    ],
)
def test_won(board):
    """each of the eight lines wins"""
    assert won(list(board), "X") is True, drawn(board)


@pytest.mark.parametrize("board", ["XX OX O X", "XOXXOOOXX", "XXO  OO X"])
def test_two_lines(board):
    """three marks that aren't in one line don't win"""
    assert won(list(board), "O") is False, drawn(board)


@pytest.mark.parametrize("board", ["   XOX   ", " XX  OO  ", "X     X O"])
def test_two(board):
    """two marks in a line aren't enough"""
    assert won(list(board), "X") is False, drawn(board)


def test_other():
    """the other player's line is no win"""
    assert won(list("XXXOO    "), "O") is False
    assert won(list("OOOXX X  "), "X") is False


def test_nobody():
    """an empty board has no winner"""
    assert won(list("         "), "X") is False
    assert won(list("         "), "O") is False


def test_full():
    """a board without a free square is full"""
    assert full(list("XOXXOOOXX")) is True


@pytest.mark.parametrize("board", ["XOXXOOOX ", " OXXOOOXX", "         ", "XO       "])
def test_not_full(board):
    """one free square is enough: the board isn't full"""
    assert full(list(board)) is False, drawn(board)


@pytest.mark.parametrize("board", ["XX  OO  O", "X O X O  ", " OXO  O X", " OOX  X  "])
def test_can_win(board):
    """two in a line and the third square free: one more wins"""
    assert can_win(list(board), "X") is True, drawn(board)


@pytest.mark.parametrize("board", ["XXOOO X  ", "X   O   X", "XX O   O "[::-1].replace("X", "-")])
def test_blocked(board):
    """a line in which the other player sits can't be won"""
    board = board.replace("-", " ")
    assert can_win(list(board), "X") is False, drawn(board)


def test_lonely():
    """one mark, or none, is too little to win with one more"""
    assert can_win(list("X        "), "X") is False
    assert can_win(list("    O    "), "X") is False
    assert can_win(list("         "), "O") is False


def test_other_can_win():
    """the question is about this mark, not about the other one"""
    assert can_win(list("OO     X "), "X") is False
    assert can_win(list("OO     X "), "O") is True


def test_board_stays():
    """the board stays as it was"""
    board = ["X", "X", " ", "O", "O", " ", " ", " ", " "]
    won(board, "X")
    full(board)
    can_win(board, "X")
    assert board == ["X", "X", " ", "O", "O", " ", " ", " ", " "], "the board afterwards"


def test_no_games():
    """if somebody hasn't played, they are no champion"""
    assert is_champion([]) is False


def test_champion():
    """every game won is a champion"""
    assert is_champion(["won"]) is True
    assert is_champion(["won", "won", "won"]) is True


def test_no_champion():
    """one defeat or draw, and it's no champion"""
    assert is_champion(["won", "lost", "won"]) is False
    assert is_champion(["drawn"]) is False
    assert is_champion(["won", "drawn"]) is False
