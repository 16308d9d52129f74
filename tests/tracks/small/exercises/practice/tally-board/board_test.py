import unittest

from board import Board
from board_test_tools import all_of
from tally import Tally


class BoardTest(unittest.TestCase):
    def test_lines_are_sorted(self):
        board = Board(all_of(Tally(), "tea coffee tea"))
        self.assertEqual(board.lines(), ["coffee: 1", "tea: 2"])
