import pytest
from laundry_for_check import House, booking, refused


def test_taken():
    """stage 2: a machine that's taken at that time is a 409"""
    house = House()
    house.booked(("A", "2026-06-01", 3))
    refused(house.book(flat=7), 409)
    refused(house.book(), 409)
    house.web.get("/bookings/1").answers(200, json=booking(1))
    refused(house.web.get("/bookings/2"), 404)


def test_beside():
    """stage 2: the other machine, another slot and another day aren't taken"""
    house = House()
    house.booked(("A", "2026-06-01", 3))
    house.book("B", flat=7).answers(201)
    house.book(slot=4, flat=7).answers(201)
    house.book(day="2026-06-02", flat=30).answers(201)


def test_free_again():
    """stage 2: a cancelled booking makes room"""
    house = House()
    house.booked(("A", "2026-06-01", 3))
    house.cancel(1).answers(204)
    house.book(flat=7).answers(201).has("id", 2)


@pytest.mark.parametrize("days", [0, 1, 14])
def test_near(days):
    """stage 2: today and 14 days from today can be booked"""
    house = House()
    answer = house.book(day=house.later(days))
    if answer.status == 409:
        answer.wrong(
            f"Today is {house.today}. From today on, up to 14 days away, it can be booked."
        )
    answer.answers(201)


@pytest.mark.parametrize("days", [-1, 15, 400])
def test_far(days):
    """stage 2: a day that's over, or more than 14 days away, is a 409"""
    house = House()
    answer = house.book(day=house.later(days))
    if answer.status == 201:
        away = "that day is over" if days < 0 else f"that day is {days} days away"
        answer.wrong(f"Today is {house.today}, so {away}. It should be a 409.")
    refused(answer, 409)
    refused(house.web.get("/bookings/1"), 404)


def test_calendar():
    """stage 2: tomorrow, today is another day"""
    house = House()
    far = house.later(15)
    refused(house.book(day=far), 409)
    house.today = house.today.replace(day=29)
    house.book(day=far).answers(201)
    refused(house.book(day="2026-05-28"), 409)


def test_two():
    """stage 2: a third booking of a flat is a 409"""
    house = House()
    house.booked(("A", "2026-06-01", 3), ("B", "2026-06-05", 1))
    refused(house.book("A", "2026-06-09", 2), 409)
    house.book("A", "2026-06-09", 2, flat=7).answers(201)
    house.cancel(1).answers(204)
    house.book("A", "2026-06-09", 4).answers(201)


def test_over():
    """stage 2: bookings of days that are over don't count any more, today's do"""
    house = House()
    house.booked(("A", "2026-05-28", 1), ("B", "2026-05-28", 2))
    refused(house.book(), 409)
    house.today = house.today.replace(day=29)
    house.booked(("A", "2026-06-01", 3), ("A", "2026-06-01", 4))
    refused(house.book(slot=5), 409)


def test_cancel_over():
    """stage 2: a booking whose day is over can't be cancelled: 409. Today's can"""
    house = House()
    house.booked(("A", "2026-05-28", 1), ("B", "2026-05-29", 2))
    house.today = house.today.replace(day=29)
    refused(house.cancel(1), 409)
    house.web.get("/bookings/1").answers(200)
    house.cancel(2).answers(204)
