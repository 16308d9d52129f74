import unittest

from hall import busy


class Busy(unittest.TestCase):
    def check(self, bookings, *wanted):
        before = tuple(bookings)
        self.assertEqual(busy(bookings), list(wanted))
        self.assertEqual(tuple(bookings), before)

    def test_nobody(self):
        self.check([])

    def test_touch(self):
        self.check([(10, 12), (9, 10)], (9, 12))

    def test_gap(self):
        self.check([(9, 10), (11, 12)], (9, 10), (11, 12))

    def test_inside(self):
        self.check([(9, 17), (10, 11), (17, 18)], (9, 18))
