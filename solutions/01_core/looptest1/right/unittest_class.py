import unittest

from garden import longest_dry_spell as spell


class SpellTest(unittest.TestCase):
    def setUp(self):
        self.week = [0, 0, 3, 0, 1, 0, 0]

    def test_week(self):
        self.assertEqual(spell(self.week), 2)
        self.assertEqual(spell(self.week + [0]), 3)

    def test_first(self):
        self.assertEqual(spell([0, 0, 0, 1, 0]), 3)

    def test_nothing(self):
        assert spell([]) == 0
