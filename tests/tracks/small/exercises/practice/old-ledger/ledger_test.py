import unittest

from ledger import f


class LedgerTest(unittest.TestCase):
    def test_sum(self):
        self.assertEqual(f([1, 2, 3]), 6)

    def test_nothing(self):
        self.assertEqual(f([]), 0)
