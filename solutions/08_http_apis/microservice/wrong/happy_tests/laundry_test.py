# expect: Something is wrong in this version: a machine that's taken
from datetime import date

from fastapi.testclient import TestClient
from microservice import make_app


def test_book_and_cancel():
    laundry = TestClient(make_app({"k-12": 12}, lambda: date(2026, 6, 1)))
    wish = {"machine": "A", "day": "2026-06-02", "slot": 3}
    assert laundry.post("/bookings", json=wish, headers={"X-Key": "k-12"}).status_code == 201
    assert len(laundry.get("/bookings").json()) == 1
    assert laundry.delete("/bookings/1", headers={"X-Key": "k-12"}).status_code == 204
