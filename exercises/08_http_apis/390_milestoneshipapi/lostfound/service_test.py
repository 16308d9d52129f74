"""Tests for the service."""

from fastapi.testclient import TestClient
from service import make_app


def test_docs():
    assert TestClient(make_app("k-1")).get("/docs").status_code == 200


# TODO
