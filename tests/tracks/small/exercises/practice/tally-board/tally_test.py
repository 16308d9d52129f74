import unittest

from board_test_tools import all_of
from tally import Tally


class TallyTest(unittest.TestCase):
    def test_counts(self):
        self.assertEqual(all_of(Tally(), "tea tea").of("tea"), 2)

    def test_nobody_voted(self):
        self.assertEqual(Tally().of("tea"), 0)
