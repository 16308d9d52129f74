# expect: test_there_is_no_age_below_zero still can't fail
"""Eight green tests, two people in seat 7."""

import pytest

from cinema import book, free_seats, price


def test_a_child_of_13_pays_6():
    assert price(13) == 6, "children pay less"


def test_from_14_on_they_pay_11():
    assert price(14) == 11


def test_there_is_no_age_below_zero():
    try:
        price(-1)
    except ValueError as error:
        assert "-1" in str(error)


def test_a_seat_is_sold_once():
    with pytest.raises(ValueError):
        book([3, 7], 7)


def test_the_message_names_the_seat():
    with pytest.raises(ValueError) as caught:
        book([], 13)
    assert "13" in str(caught.value)


def test_taken_seats_are_not_free():
    for seat in range(1, 13):
        assert seat not in free_seats([seat])


def test_free_seats_come_in_order():
    assert free_seats([5, 2]) == [1, 3, 4, 6, 7, 8, 9, 10, 11, 12]


def test_in_a_full_cinema_no_seat_is_free():
    full = [12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]
    assert free_seats(full) == []
