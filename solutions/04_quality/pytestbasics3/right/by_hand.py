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
    except ValueError:
        return
    pytest.fail("no error")


def test_a_seat_is_sold_once():
    with pytest.raises(ValueError):
        book([3, 7], 7)


def test_the_message_names_the_seat():
    with pytest.raises(ValueError) as caught:
        book([], 13)
    assert "13" in str(caught.value)


def test_taken_seats_are_not_free():
    assert 1 not in free_seats([1])
    assert 4 not in free_seats([4, 7])
    assert 12 not in free_seats([12])


def test_free_seats_come_in_order():
    seats = free_seats([5, 2])
    assert seats == sorted(seats)


def test_in_a_full_cinema_no_seat_is_free():
    full = [12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]
    assert free_seats(full) == []
