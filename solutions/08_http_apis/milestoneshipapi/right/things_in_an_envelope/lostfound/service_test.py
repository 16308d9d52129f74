import unittest

from fastapi.testclient import TestClient
from service import make_app


class ServiceTest(unittest.TestCase):
    def setUp(self):
        self.web = TestClient(make_app("sesame"))
        self.headers = {"Authorization": "Bearer sesame"}

    def add(self, name="umbrella", found_on="2026-01-01", headers=None, **more):
        body = {"name": name, "tram_line": 3, "found_on": found_on, **more}
        return self.web.post("/api/v1/items", json=body, headers=headers or self.headers)

    def give(self, number, owner="Ana"):
        body = {"item_id": number, "owner": owner}
        return self.web.post("/api/v1/handovers", json=body, headers=self.headers)

    def test_all(self):
        first = self.add(found_on="2025-01-01").json()["item_id"]
        second = self.add().json()["item_id"]
        found = self.web.get("/api/v1/search", params={"q": "UMBR"}).json()["results"]
        self.assertEqual([each["item_id"] for each in found], [second, first])
        self.assertEqual(self.give(first).status_code, 204)
        self.assertEqual(self.give(first).status_code, 409)
        self.assertEqual(self.web.get(f"/api/v1/items/{first}").json()["owner"], "Ana")

    def test_errors(self):
        self.assertEqual(self.add(headers={"Authorization": "Bearer x"}).status_code, 401)
        self.assertEqual(self.add(name="").status_code, 422)
        self.assertEqual(self.web.get("/api/v1/items/7").status_code, 404)
