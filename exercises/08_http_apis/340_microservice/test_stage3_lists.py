import pytest
from laundry_for_check import House, booking, refused


def full():
    """Five bookings: their order by time isn't that of their ids."""
    house = House()
    house.booked(("B", "2026-06-02", 1), ("B", "2026-06-01", 4), flat=12)
    house.booked(("A", "2026-06-01", 4), ("A", "2026-06-02", 6), flat=7)
    house.booked(("A", "2026-06-01", 2), flat=30)
    return house


def test_all():
    """stage 3: GET /bookings: everything, by day, slot and machine"""
    house = full()
    house.ids(house.web.get("/bookings"), 5, 3, 2, 1, 4)
    House().web.get("/bookings").answers(200, json=[])


def test_shown():
    """stage 3: GET /bookings shows whole bookings"""
    house = House()
    house.booked(("A", "2026-06-01", 3))
    house.web.get("/bookings").answers(200, json=[booking(1)])


def test_filters():
    """stage 3: day, machine and flat, alone and together"""
    house = full()
    house.ids(house.web.get("/bookings?day=2026-06-01"), 5, 3, 2)
    house.ids(house.web.get("/bookings?machine=B"), 2, 1)
    house.ids(house.web.get("/bookings?flat=7"), 3, 4)
    house.ids(house.web.get("/bookings?flat=7&day=2026-06-02"), 4)
    house.ids(house.web.get("/bookings?machine=A&day=2026-06-01&flat=30"), 5)
    house.ids(house.web.get("/bookings?flat=31"))


def test_past():
    """stage 3: days that are over stay in the list"""
    house = House()
    house.booked(("A", "2026-05-28", 1))
    house.today = house.today.replace(day=30)
    house.ids(house.web.get("/bookings"), 1)


EMPTY = [f"{slot}{machine}" for slot in range(1, 7) for machine in "AB"]


def test_free():
    """stage 3: GET /free: what can be booked that day, by slot and machine"""
    house = full()
    house.free(
        house.web.get("/free?day=2026-06-01"), "1A", "1B", "2B", "3A", "3B", "5A", "5B", "6A", "6B"
    )
    house.free(house.web.get("/free?day=2026-06-03"), *EMPTY)
    answer = House().web.get("/free?day=2026-06-03").answers(200)
    answer.has("[0]", {"slot": 1, "machine": "A"})


def test_free_after():
    """stage 3: GET /free: a cancelled booking is free again"""
    house = House()
    house.booked(("B", "2026-06-01", 6))
    house.free(house.web.get("/free?day=2026-06-01"), *EMPTY[:-1])
    house.cancel(1).answers(204)
    house.free(house.web.get("/free?day=2026-06-01"), *EMPTY)


def test_free_days():
    """stage 3: GET /free is empty for a day that nobody can book"""
    house = House()
    house.free(house.web.get("/free", query={"day": house.later(0)}), *EMPTY)
    house.free(house.web.get("/free", query={"day": house.later(14)}), *EMPTY)
    house.free(house.web.get("/free", query={"day": house.later(-1)}))
    house.free(house.web.get("/free", query={"day": house.later(15)}))


@pytest.mark.parametrize(
    "address",
    ["/free", "/free?day=soon", "/bookings?day=soon", "/bookings?machine=C", "/bookings?flat=x"],
)
def test_wrong(address):
    """stage 3: a parameter that's missing or wrong is a 422"""
    refused(House().web.get(address), 422)
