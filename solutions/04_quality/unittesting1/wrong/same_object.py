# expect: sorts the list that was handed in
"""Is the hall free at four?"""

from hall import busy


def test_two_clubs_overlap():
    assert busy([(9, 10), (14, 16), (15, 17)]) == [(9, 10), (14, 17)]


def test_no_bookings():
    assert busy([]) == []


def test_bookings_that_touch_are_one():
    assert busy([(9, 10), (10, 12)]) == [(9, 12)]


def test_a_free_hour_stays_free():
    assert busy([(9, 10), (11, 12)]) == [(9, 10), (11, 12)]


def test_a_short_booking_inside_a_long_one():
    assert busy([(9, 17), (10, 11)]) == [(9, 17)]


def test_bookings_come_in_any_order():
    assert busy([(15, 17), (9, 10), (14, 16)]) == [(9, 10), (14, 17)]


def test_the_list_stays_as_it_was():
    bookings = [(15, 17), (9, 10)]
    before = bookings
    busy(bookings)
    assert bookings == before
