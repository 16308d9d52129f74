"""Eight green tests, two people in seat 7.

The little cinema in Alghero has 12 seats, a program that sells them, and eight tests that have
been green for a year:

    pythlings shell pytestbasics3 -- python -m pytest pytestbasics3.py

On Friday it sold seat 7 twice. It turned out that you can delete half of the program, and the
tests stay green: not one of them can fail.

    def test_sum():
        1 + 1 == 3

This one compares and throws the answer away: `assert` is missing. The others each have a fault
of their own. Before you trust a test, see it fail once.

cinema.py is right, and what the tests mean to say is right, too. Fix all eight, so that each can
do its job, and keep their names. They run with cinema.py and with nine broken versions.
"""

import pytest

from cinema import book, free_seats, price


def test_a_child_of_13_pays_6():
    assert (price(13) == 6, "children pay less")


def test_from_14_on_they_pay_11():
    price(14) == 11


def test_there_is_no_age_below_zero():
    try:
        price(-1)
    except ValueError:
        pass


def test_a_seat_is_sold_once():
    with pytest.raises(Exception):
        book([3, 7])


def test_the_message_names_the_seat():
    with pytest.raises(ValueError) as caught:
        book([], 13)
        assert "13" in str(caught.value)


def test_taken_seats_are_not_free():
    for seat in range(12, 1):
        assert seat not in free_seats([seat])


def test_free_seats_come_in_order():
    wanted = sorted(free_seats([5, 2]))
    assert sorted(free_seats([5, 2])) == wanted


def test_in_a_full_cinema_no_seat_is_free():
    full = [12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]
    assert free_seats(full) == [] or "the cinema is full"
