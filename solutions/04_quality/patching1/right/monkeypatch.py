import pytest

import pool


@pytest.fixture
def at(monkeypatch):
    monkeypatch.delenv("POOL_CENTS", raising=False)

    def set_hour(hour):
        monkeypatch.setattr(pool, "hour", lambda: hour)

    return set_hour


class TestPrice:
    def test_day(self, at):
        at(19)
        assert pool.price() == 900

    def test_night(self, at):
        at(20)
        assert pool.price() == 450

    def test_other_price(self, at, monkeypatch):
        monkeypatch.setenv("POOL_CENTS", "601")
        at(0)
        assert pool.price() == 601
        at(23)
        assert pool.price() == 300
