"""Nothing may be installed here.

The computer of a ferry in Bergen has no internet, so whatever comes with Python is all there is.
pytest doesn't. Solveig asks you for the same tests with `unittest`, which does. You'll meet it in
many older projects, too.

    import unittest

    class TestBread(unittest.TestCase):
        def setUp(self):
            self.basket = ["bread"]

        def test_first(self):
            self.assertEqual(self.basket[0], "bread")

        def test_nothing_behind_the_end(self):
            for index in (1, 99):
                with self.subTest(index=index):
                    with self.assertRaises(IndexError):
                        self.basket[index]

setUp runs before each test, like a fixture. If one round of a subTest fails, the others run all the
same, like cases of parametrize.

Rewrite the tests below: six methods, no pytest. If several fares are wrong, all of them are
reported. ferry.py is right. To run the tests:

    pythlings shell unittest1 -- python -m unittest unittest1
"""

import pytest

from ferry import Ferry, fare


@pytest.fixture
def ferry():
    return Ferry(30)


@pytest.mark.parametrize("age, euros", [(3, 0), (4, 2), (15, 2), (16, 5)])
def test_fare(age, euros):
    assert fare(age) == euros


def test_it_is_empty_at_first(ferry):
    assert ferry.free() == 30


def test_whoever_boards_needs_a_place(ferry):
    ferry.board(12)
    assert ferry.free() == 18


def test_whoever_lands_leaves_a_place(ferry):
    ferry.board(12)
    ferry.land(2)
    assert ferry.free() == 20


def test_nobody_boards_a_full_ferry(ferry):
    ferry.board(30)
    with pytest.raises(ValueError):
        ferry.board(1)


def test_no_more_land_than_are_on_board(ferry):
    ferry.board(2)
    with pytest.raises(ValueError):
        ferry.land(3)
