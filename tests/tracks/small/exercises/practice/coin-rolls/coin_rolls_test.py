import unittest

from coin_rolls import rolls


class CoinRollsTest(unittest.TestCase):
    def test_rolls(self):
        self.assertEqual(rolls(60), (2, 10))

    def test_none(self):
        self.assertEqual(rolls(0), (0, 0))

    def test_less_than_none(self):
        with self.assertRaises(ValueError) as err:
            rolls(-1)
        self.assertEqual(type(err.exception), ValueError)
        self.assertEqual(err.exception.args[0], "not so few")
