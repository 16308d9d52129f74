"""Tests for the service."""

import pytest
from fastapi.testclient import TestClient
from service import make_app

OFFICE = {"X-Key": "k-1"}
HAT = {"what": "Hat", "line": 3, "day": "2026-05-03"}


@pytest.fixture
def web():
    return TestClient(make_app("k-1"))


def hand_in(web, **changes):
    return web.post("/things", json={**HAT, **changes}, headers=OFFICE)


def give_back(web, number, owner="Ana", key="k-1"):
    sent = {"owner": owner}
    return web.put(f"/things/{number}/owner", json=sent, headers={"X-Key": key})


def test_a_thing_and_its_owner(web):
    number = hand_in(web).json()["id"]
    assert web.get(f"/things/{number}").json() == {"id": number, **HAT, "owner": None}
    assert give_back(web, number).status_code == 200
    assert web.get(f"/things/{number}").json()["owner"] == "Ana"


def test_a_thing_is_given_back_once(web):
    number = hand_in(web).json()["id"]
    give_back(web, number)
    assert give_back(web, number, "Ivo").status_code == 409
    assert web.get(f"/things/{number}").json()["owner"] == "Ana"


def test_search_shows_the_newest_first(web):
    for day in ("2026-05-01", "2026-05-03", "2026-05-02"):
        hand_in(web, day=day)
    hand_in(web, what="boot")
    found = web.get("/things?word=hAT").json()
    assert [each["day"] for each in found] == ["2026-05-03", "2026-05-02", "2026-05-01"]


def test_what_is_given_back_is_not_found(web):
    give_back(web, hand_in(web).json()["id"])
    assert web.get("/things?word=hat").json() == []


@pytest.mark.parametrize("key", ["", "guess"])
def test_only_the_office(web, key):
    assert web.post("/things", json=HAT, headers={"X-Key": key}).status_code == 401
    number = hand_in(web).json()["id"]
    assert give_back(web, number, key=key).status_code == 401


def test_without_a_key_nobody_is_the_office():
    web = TestClient(make_app(""))
    assert web.post("/things", json=HAT, headers={"X-Key": ""}).status_code == 401


@pytest.mark.parametrize(
    "change", [{"what": " "}, {"line": 18}, {"day": "2026-02-30"}, {"colour": "red"}]
)
def test_what_cannot_be_right(web, change):
    assert hand_in(web, **change).status_code == 422


def test_no_such_thing(web):
    assert web.get("/things/1").status_code == 404
    assert give_back(web, 1).status_code == 404
