import unittest

from buses import wait


class WaitTest(unittest.TestCase):
    def test_today(self):
        self.assertEqual(wait([5, 9], 6), 3)

    def test_tomorrow(self):
        self.assertEqual(wait([5], 6), 24 * 60 - 1)

    def test_list(self):
        times = [9, 5]
        wait(times, 0)
        self.assertEqual(times, [9, 5])
