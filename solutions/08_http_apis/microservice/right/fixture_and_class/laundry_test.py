"""Your tests. They ask over HTTP only, so they fit every service that keeps the contract."""

from datetime import date, timedelta

import pytest
from fastapi.testclient import TestClient
from microservice import make_app

TODAY = date(2026, 6, 1)
KEYS = {"k-12": 12, "k-7": 7, "k-3": 3, "k-4": 4}


class Laundry:
    def __init__(self):
        self.day = TODAY
        self.http = TestClient(make_app(dict(KEYS), lambda: self.day))

    def book(self, machine="A", days=0, slot=1, flat=12, **more):
        day = (TODAY + timedelta(days=days)).isoformat()
        wish = {"machine": machine, "day": day, "slot": slot, **more}
        return self.http.post("/bookings", json=wish, headers={"X-Key": f"k-{flat}"})

    def cancel(self, number, flat=12):
        return self.http.delete(f"/bookings/{number}", headers={"X-Key": f"k-{flat}"})

    def all(self, **params):
        return self.http.get("/bookings", params=params).json()

    def free(self, days):
        day = (TODAY + timedelta(days=days)).isoformat()
        return self.http.get("/free", params={"day": day}).json()


@pytest.fixture
def laundry():
    return Laundry()


def test_nothing_is_booked(laundry):
    assert laundry.all() == []


def test_book(laundry):
    answer = laundry.book("A", 2, 3)
    booking = {"id": 1, "machine": "A", "day": "2026-06-03", "slot": 3, "flat": 12}
    assert answer.status_code == 201
    assert answer.json() == booking
    assert answer.headers["Location"].endswith("/bookings/1")
    got = laundry.http.get("/bookings/1")
    assert got.status_code == 200 and got.json() == booking
    assert laundry.all() == [booking]


def test_ids_are_never_used_again(laundry):
    assert laundry.book(slot=1).json()["id"] == 1
    assert laundry.book(slot=2).json()["id"] == 2
    assert laundry.cancel(2).status_code == 204
    assert laundry.book(slot=3).json()["id"] == 3


def test_an_error_uses_no_id(laundry):
    laundry.book(slot=1)
    laundry.book(slot=1, flat=7)
    assert laundry.book(slot=2).json()["id"] == 2


def test_cancel(laundry):
    laundry.book()
    assert laundry.cancel(1).status_code == 204
    assert laundry.all() == []
    assert laundry.http.get("/bookings/1").status_code == 404
    assert laundry.cancel(1).status_code == 404
    assert laundry.book(flat=7).status_code == 201


@pytest.mark.parametrize("headers", [{}, {"X-Key": "nobody"}, {"X-Key": ""}])
def test_401(laundry, headers):
    wish = {"machine": "A", "day": "2026-06-01", "slot": 1}
    answer = laundry.http.post("/bookings", json=wish, headers=headers)
    assert answer.status_code == 401 and "detail" in answer.json()
    assert laundry.all() == []
    laundry.book()
    answer = laundry.http.delete("/bookings/1", headers=headers)
    assert answer.status_code == 401 and "detail" in answer.json()
    assert len(laundry.all()) == 1


def test_403(laundry):
    laundry.book()
    answer = laundry.cancel(1, flat=7)
    assert answer.status_code == 403 and "detail" in answer.json()
    assert len(laundry.all()) == 1


def test_404(laundry):
    answer = laundry.http.get("/bookings/9")
    assert answer.status_code == 404 and "detail" in answer.json()


@pytest.mark.parametrize(
    "wrong",
    [
        {"machine": "C"},
        {"machine": "a"},
        {"slot": 0},
        {"slot": 7},
        {"day": "2026-02-30"},
        {"day": "tomorrow"},
        {"flat": 7},
        {"colour": "red"},
    ],
)
def test_422(laundry, wrong):
    wish = {"machine": "A", "day": "2026-06-01", "slot": 1, **wrong}
    answer = laundry.http.post("/bookings", json=wish, headers={"X-Key": "k-12"})
    assert answer.status_code == 422 and "detail" in answer.json()
    assert laundry.all() == []


@pytest.mark.parametrize("missing", ["machine", "day", "slot"])
def test_missing(laundry, missing):
    wish = {"machine": "A", "day": "2026-06-01", "slot": 1}
    del wish[missing]
    answer = laundry.http.post("/bookings", json=wish, headers={"X-Key": "k-12"})
    assert answer.status_code == 422


def test_limits_of_slots(laundry):
    assert laundry.book(slot=1).status_code == 201
    assert laundry.book("B", slot=6).status_code == 201


def test_taken(laundry):
    laundry.book()
    answer = laundry.book(flat=7)
    assert answer.status_code == 409 and "detail" in answer.json()
    assert laundry.book("B", flat=7).status_code == 201
    assert laundry.book("A", slot=2, flat=7).status_code == 201
    assert laundry.book("A", days=1, flat=3).status_code == 201


def test_days(laundry):
    assert laundry.book(days=-1).status_code == 409
    assert laundry.book(days=15).status_code == 409
    assert laundry.all() == []
    assert laundry.book(days=0).status_code == 201
    assert laundry.book(days=14).status_code == 201


def test_today_goes_on(laundry):
    assert laundry.book(days=15).status_code == 409
    laundry.day += timedelta(days=1)
    assert laundry.book(days=15).status_code == 201
    assert laundry.book(days=0).status_code == 409


def test_two_bookings(laundry):
    laundry.book(slot=1)
    laundry.book(days=3, slot=2)
    assert laundry.book(days=5).status_code == 409
    assert laundry.book(days=5, flat=7).status_code == 201
    laundry.day += timedelta(days=1)
    assert laundry.book(days=6).status_code == 201
    assert laundry.book(days=7).status_code == 409


def test_todays_booking_counts(laundry):
    laundry.book(days=0, slot=1)
    laundry.book(days=0, slot=2)
    assert laundry.book(days=1).status_code == 409


def test_cancelling_makes_room(laundry):
    laundry.book(slot=1)
    laundry.book(slot=2)
    laundry.cancel(1)
    assert laundry.book(slot=3).status_code == 201


def test_cancel_when_its_over(laundry):
    laundry.book(days=0)
    laundry.book(days=1)
    laundry.day += timedelta(days=1)
    assert laundry.cancel(1).status_code == 409
    assert laundry.http.get("/bookings/1").status_code == 200
    assert laundry.cancel(2).status_code == 204


def test_order_and_filters(laundry):
    laundry.book("B", 2, 1, 12)
    laundry.book("A", 1, 2, 12)
    laundry.book("B", 1, 1, 7)
    laundry.book("A", 2, 1, 7)
    laundry.book("A", 1, 1, 3)

    def ids(**params):
        return [each["id"] for each in laundry.all(**params)]

    assert ids() == [5, 3, 2, 4, 1]
    assert ids(day="2026-06-02") == [5, 3, 2]
    assert ids(machine="B") == [3, 1]
    assert ids(flat=12) == [2, 1]
    assert ids(day="2026-06-02", machine="A") == [5, 2]
    assert ids(day="2026-06-02", machine="A", flat=12) == [2]
    assert ids(flat=30) == []


@pytest.mark.parametrize("params", [{"day": "soon"}, {"machine": "C"}, {"flat": "x"}])
def test_wrong_filters(laundry, params):
    assert laundry.http.get("/bookings", params=params).status_code == 422


def test_free(laundry):
    laundry.book("A", 1, 1)
    laundry.book("B", 1, 6)
    free = [(each["slot"], each["machine"]) for each in laundry.free(1)]
    assert free == [(1, "B")] + [(s, m) for s in range(2, 6) for m in "AB"] + [(6, "A")]
    assert laundry.free(0)[0] == {"slot": 1, "machine": "A"}
    assert len(laundry.free(0)) == 12
    assert len(laundry.free(14)) == 12
    assert laundry.free(15) == []
    assert laundry.free(-1) == []


def test_free_wants_a_day(laundry):
    assert laundry.http.get("/free").status_code == 422
    assert laundry.http.get("/free", params={"day": "soon"}).status_code == 422
