import pytest
from laundry_for_check import House, booking, refused


def test_book():
    """stage 1: POST /bookings answers with the booking, and its address in Location"""
    house = House()
    house.book().answers(201, json=booking(1)).header("Location", "/bookings/1")
    house.book("B", "2026-06-02", 6, flat=7).answers(
        201, json=booking(2, "B", "2026-06-02", 6, 7)
    ).header("Location", "/bookings/2")


def test_get():
    """stage 1: GET /bookings/2 shows it, and everybody may look"""
    house = House()
    house.booked(("A", "2026-06-01", 3), ("B", "2026-06-02", 1), flat=7)
    house.web.get("/bookings/2").answers(200, json=booking(2, "B", "2026-06-02", 1, 7))
    house.web.get("/bookings/1").answers(200, json=booking(1, flat=7))


def test_cancel():
    """stage 1: DELETE /bookings/1 cancels it, with a 204 and no body"""
    house = House()
    house.booked(("A", "2026-06-01", 3))
    house.cancel(1).answers(204, text="")
    refused(house.web.get("/bookings/1"), 404)
    refused(house.cancel(1), 404)


def test_ids():
    """stage 1: no id is used again"""
    house = House()
    house.booked(("A", "2026-06-01", 3), ("B", "2026-06-01", 3))
    house.cancel(2).answers(204)
    house.book("A", "2026-06-01", 4).answers(201).has("id", 3)
    house.cancel(1).answers(204)
    house.cancel(3).answers(204)
    house.book("A", "2026-06-01", 4).answers(201).has("id", 4)


def test_two_apps():
    """stage 1: two apps don't know of each other"""
    house, other = House(), House()
    house.booked(("A", "2026-06-01", 3))
    refused(other.web.get("/bookings/1"), 404)
    other.book().answers(201, json=booking(1))


WISH = {"machine": "A", "day": "2026-06-01", "slot": 3}


@pytest.mark.parametrize(
    "headers", [{}, {"X-Key": "k-99"}, {"X-Key": ""}], ids=["none", "unknown", "empty"]
)
def test_key(headers):
    """stage 1: without a key that's known nothing is booked or cancelled: 401"""
    house = House()
    refused(house.web.post("/bookings", json=WISH, headers=headers), 401)
    house.book(flat=7).answers(201).has("id", 1)
    refused(house.web.delete("/bookings/1", headers=headers), 401)
    house.web.get("/bookings/1").answers(200)


def test_others():
    """stage 1: a flat can't cancel another flat's booking: 403"""
    house = House()
    house.booked(("A", "2026-06-01", 3))
    refused(house.cancel(1, flat=7), 403)
    house.web.get("/bookings/1").answers(200, json=booking(1))


def test_unknown():
    """stage 1: a booking that isn't there is a 404"""
    house = House()
    house.booked(("A", "2026-06-01", 3))
    refused(house.web.get("/bookings/2"), 404)
    refused(house.cancel(7), 404)


WRONG = {
    "machine C": {"machine": "C"},
    "machine a": {"machine": "a"},
    "slot 0": {"slot": 0},
    "slot 7": {"slot": 7},
    "slot 2.5": {"slot": 2.5},
    "no such day": {"day": "2026-06-31"},
    "day tomorrow": {"day": "tomorrow"},
    "a day as a number": {"day": 1780272000},
    "null": {"day": None},
    "a field too many": {"slots": 3},
    "a flat": {"flat": 7},
}


@pytest.mark.parametrize("change", WRONG.values(), ids=WRONG)
def test_wrong(change):
    """stage 1: a field that's wrong or unknown is a 422, and nothing is booked"""
    house = House()
    key = {"X-Key": "k-12"}
    refused(house.web.post("/bookings", json={**WISH, **change}, headers=key), 422)
    house.book().answers(201).has("id", 1)


@pytest.mark.parametrize("field", WISH)
def test_missing(field):
    """stage 1: a field that's missing is a 422"""
    rest = {name: value for name, value in WISH.items() if name != field}
    refused(House().web.post("/bookings", json=rest, headers={"X-Key": "k-12"}), 422)
