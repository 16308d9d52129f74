import pytest

from lists3 import after_move, new_board, rows_apart


def test_new_board():
    """a new board has three rows of three spaces"""
    assert new_board() == [[" ", " ", " "], [" ", " ", " "], [" ", " ", " "]]


def test_one_move_one_cross():
    """one move on a new board fills one square"""
    board = new_board()
    board[1][2] = "X"
    rows = [[" ", " ", " "], [" ", " ", "X"], [" ", " ", " "]]
    assert board == rows, (
        'After board = new_board() and board[1][2] = "X" there is a cross in more than one '
        "square. Its rows are one and the same list."
    )


def test_second_game():
    """every game begins with an empty board"""
    board = new_board()
    board[0][0] = "X"
    assert new_board() == [[" ", " ", " "], [" ", " ", " "], [" ", " ", " "]]


def test_after_move():
    """after a move, the mark is in its square"""
    assert after_move([["X", " ", " "], [" ", " ", " "], [" ", " ", " "]], 1, 2, "O") == [
        ["X", " ", " "],
        [" ", " ", "O"],
        [" ", " ", " "],
    ]
    assert after_move([[" ", " ", " "], [" ", "O", " "], [" ", "X", " "]], 2, 0, "X") == [
        [" ", " ", " "],
        [" ", "O", " "],
        ["X", "X", " "],
    ]


def test_undo():
    """undo still finds the board from before the move"""
    before = [["X", " ", " "], [" ", "O", " "], [" ", " ", " "]]
    after_move(before, 0, 2, "X")
    if before != [["X", " ", " "], [" ", "O", " "], [" ", " ", " "]]:
        pytest.fail(
            "after_move(board, 0, 2, 'X') has put the X into the old board as well. "
            f"Now board is {before}. "
            "Is the row in the new board still the very same list as in the old one?"
        )


def test_undo_all():
    """undo still works after three moves"""
    start = [[" ", " ", " "], [" ", " ", " "], [" ", " ", " "]]
    first = after_move(start, 1, 1, "X")
    second = after_move(first, 0, 0, "O")
    after_move(second, 2, 1, "X")
    if [start, first, second] != [
        [[" ", " ", " "], [" ", " ", " "], [" ", " ", " "]],
        [[" ", " ", " "], [" ", "X", " "], [" ", " ", " "]],
        [["O", " ", " "], [" ", "X", " "], [" ", " ", " "]],
    ]:
        pytest.fail(
            "after three calls of after_move, the boards from before aren't what they were: "
            f"{start}, {first}, {second}"
        )


def test_rows_of_new_board():
    """three rows that look alike can still be three lists"""
    assert rows_apart([[" ", " ", " "], [" ", " ", " "], [" ", " ", " "]]) is True
    assert rows_apart([["X", "O", " "], [" ", "O", " "], ["X", "O", " "]]) is True


def test_shared_rows():
    """rows_apart finds one list in two places, wherever they are"""
    row = ["X", " ", "O"]
    top = rows_apart([row, row, ["X", " ", " "]])
    assert top is False, "rows_apart says True although the two upper rows are one list"
    bottom = rows_apart([["X", " ", " "], row, row])
    assert bottom is False, "rows_apart says True although the two lower rows are one list"
    outer = rows_apart([row, ["X", " ", " "], row])
    assert outer is False, "rows_apart says True although top and bottom row are one list"
    assert rows_apart([["X", " ", " "]] * 3) is False


def test_ken():
    """rows_apart finds nothing to complain about in your own boards"""
    assert rows_apart(new_board()) is True
