from fastapi.testclient import TestClient
from service import app


def test_double():
    """doubles"""
    assert TestClient(app).get("/double/2").json() == {"double": 4}
