import unittest
from datetime import date, timedelta

from fastapi.testclient import TestClient
from microservice import make_app

DAY = date(2030, 1, 30)


class LaundryTest(unittest.TestCase):
    def setUp(self):
        self.now = DAY
        self.client = TestClient(make_app({"one": 1, "two": 2, "six": 6}, lambda: self.now))

    def post(self, key, machine, days, slot):
        body = {"machine": machine, "day": str(DAY + timedelta(days=days)), "slot": slot}
        return self.client.post("/bookings", json=body, headers={"X-Key": key} if key else {})

    def test_life_of_a_booking(self):
        made = self.post("one", "B", 0, 1)
        self.assertEqual(made.status_code, 201)
        address = made.headers["location"]
        self.assertEqual(self.client.get(address).json(), made.json())
        for key, status in (("two", 403), ("one", 204), ("one", 404)):
            answer = self.client.delete(address, headers={"X-Key": key})
            self.assertEqual(answer.status_code, status)

    def test_refused(self):
        self.post("one", "A", 14, 6)
        for key, days, slot, status in (
            ("two", 14, 6, 409),
            ("two", 15, 6, 409),
            ("two", -1, 6, 409),
            ("two", 14, 7, 422),
            (None, 14, 5, 401),
            ("zero", 14, 5, 401),
            ("one", 1, 1, 201),
            ("one", 2, 1, 409),
        ):
            with self.subTest(key=key, days=days, slot=slot):
                self.assertEqual(self.post(key, "A", days, slot).status_code, status)

    def test_tomorrow(self):
        self.post("six", "A", 0, 1)
        self.post("six", "A", 0, 2)
        self.now += timedelta(days=1)
        self.assertEqual(self.post("six", "A", 1, 1).status_code, 201)
        answer = self.client.delete("/bookings/1", headers={"X-Key": "six"})
        self.assertEqual(answer.status_code, 409)

    def test_lists(self):
        self.post("one", "A", 3, 4)
        self.post("two", "B", 2, 4)
        self.post("six", "A", 2, 4)
        shown = [(each["day"], each["machine"]) for each in self.client.get("/bookings").json()]
        self.assertEqual(shown, sorted(shown))
        free = self.client.get("/free", params={"day": str(DAY + timedelta(days=2))}).json()
        self.assertNotIn({"slot": 4, "machine": "A"}, free)
        self.assertEqual(len(free), 10)
