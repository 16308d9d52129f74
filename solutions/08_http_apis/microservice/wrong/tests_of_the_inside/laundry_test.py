# expect: your tests pass on another service that keeps the contract
"""Tests for the laundry. They ask over HTTP only, so they fit every service that keeps the contract."""

from datetime import date, timedelta

import pytest
from fastapi.testclient import TestClient
from microservice import make_app


class Laundry:
    """A service with nothing booked, on the first of June."""

    def __init__(self):
        self.today = date(2026, 6, 1)
        self.web = TestClient(make_app({"k-12": 12, "k-7": 7}, lambda: self.today))

    def book(self, days=1, machine="A", slot=3, key="k-12"):
        day = (date(2026, 6, 1) + timedelta(days)).isoformat()
        wish = {"machine": machine, "day": day, "slot": slot}
        return self.web.post("/bookings", json=wish, headers={"X-Key": key}).status_code

    def cancel(self, number, key="k-12"):
        return self.web.delete(f"/bookings/{number}", headers={"X-Key": key}).status_code

    def ids(self):
        return [each["id"] for each in self.web.get("/bookings").json()]


@pytest.fixture
def laundry():
    return Laundry()


def test_a_booking_is_shown(laundry):
    assert laundry.book() == 201
    wanted = {"id": 1, "machine": "A", "day": "2026-06-02", "slot": 3, "flat": 12}
    assert laundry.web.get("/bookings/1").json() == wanted


def test_a_machine_is_booked_once(laundry):
    assert laundry.book() == 201
    assert laundry.book(key="k-7") == 409
    assert laundry.book(machine="B", key="k-7") == 201


def test_a_key_is_needed(laundry):
    assert laundry.book(key="") == 401
    assert laundry.book(key="k-99") == 401


def test_nobody_cancels_for_others(laundry):
    laundry.book()
    assert laundry.cancel(1, key="k-7") == 403
    assert laundry.cancel(1) == 204
    assert laundry.cancel(1) == 404


@pytest.mark.parametrize("days, status", [(-1, 409), (0, 201), (14, 201), (15, 409)])
def test_two_weeks(laundry, days, status):
    assert laundry.book(days) == status


def test_two_bookings(laundry):
    assert laundry.book(0) == laundry.book(1) == 201
    assert laundry.book(2) == 409
    laundry.today = date(2026, 6, 2)
    assert laundry.book(2) == 201
    assert laundry.book(3) == 409


def test_what_is_over_stays(laundry):
    laundry.book(0)
    laundry.today = date(2026, 6, 2)
    assert laundry.cancel(1) == 409
    assert laundry.ids() == [1]


def test_the_list_goes_by_time(laundry):
    laundry.book(2)
    laundry.book(1, "B")
    laundry.book(1, "A", key="k-7")
    laundry.book(1, "A", 2, key="k-7")
    assert laundry.ids() == [4, 3, 2, 1]


def test_what_is_taken_is_not_free(laundry):
    laundry.book(1, "A", 1)
    free = laundry.web.get("/free?day=2026-06-02").json()
    assert len(free) == 11
    assert free[0] == {"slot": 1, "machine": "B"}


def test_words(laundry):
    laundry.book()
    wish = {"machine": "A", "day": "2026-06-02", "slot": 3}
    answer = laundry.web.post("/bookings", json=wish, headers={"X-Key": "k-7"})
    assert answer.json() == {"detail": "somebody else washes then"}
