# expect: nobody's place becomes free
"""Nothing may be installed here."""

import unittest

from ferry import Ferry, fare


class TestFare(unittest.TestCase):
    def test_fare(self):
        for age, euros in [(3, 0), (4, 2), (15, 2), (16, 5)]:
            with self.subTest(age=age):
                self.assertEqual(fare(age), euros)


class TestFerry(unittest.TestCase):
    def setUp(self):
        self.ferry = Ferry(30)

    def test_it_is_empty_at_first(self):
        self.assertEqual(self.ferry.free(), 30)

    def test_whoever_boards_needs_a_place(self):
        self.ferry.board(12)
        self.assertEqual(self.ferry.free(), 18)

    def test_whoever_lands_leaves_a_place(self):
        self.ferry.board(12)
        self.ferry.land(2)
        self.assertTrue(self.ferry.free(), 20)

    def test_nobody_boards_a_full_ferry(self):
        self.ferry.board(30)
        with self.assertRaises(ValueError):
            self.ferry.board(1)

    def test_no_more_land_than_are_on_board(self):
        self.ferry.board(2)
        with self.assertRaises(ValueError):
            self.ferry.land(3)
