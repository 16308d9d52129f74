from unittest import mock

from board import board

NIGHT = [("N7", "00:10"), ("N7", "01:10"), ("4", "23:58"), ("9", "23:50")]


@mock.patch("board.now", return_value=23 * 60 + 50)
def test_night(now):
    assert board(NIGHT) == [("9", 0), ("4", 8), ("N7", 20)]
    assert len(board(NIGHT, 4)) == 4
