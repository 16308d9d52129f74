import unittest

from exercise import Price, prices


class PriceTest(unittest.TestCase):
    def test_family(self):
        self.assertEqual(prices()[0], Price(1))
        self.assertEqual(first=prices()[0], second=Price(1))
        self.assertEqual(*[1, 1])
        self.assertListEqual(prices(), [Price(1), Price(2)])
        self.assertCountEqual(reversed(prices()), [Price(1), Price(2)])
        self.assertIn(Price(2), prices())
        self.assertTrue(Price(2) in prices(), "a message")
        self.assertTrue(1 <= 2)

    def test_operands_once(self):
        numbers = iter([1, 2, 3])
        self.assertEqual(next(numbers), 1)
        self.assertIn(next(numbers), [2])
        self.assertTrue(next(numbers) == 3)

    def test_nested(self):
        for pence in (1, 2):
            with self.subTest(pence=pence):
                self.assertIn(Price(pence), prices())

        def helper(value):
            self.assertEqual(value, Price(1))

        helper(prices()[0])
