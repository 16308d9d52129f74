import pytest
from fastapi1 import app
from pythlings_checks import program
from pythlings_checks.web import client

web = client(app)


def test_places():
    """GET /places: all names, in alphabetical order"""
    wanted = ["la paz", "lhasa", "nairobi", "rotterdam", "são paulo"]
    web.get("/places").answers(200, json=wanted)


def test_place():
    """GET /places/lhasa: one place"""
    web.get("/places/lhasa").answers(200, json={"name": "lhasa", "metres": 3656})
    web.get("/places/rotterdam").answers(200, json={"name": "rotterdam", "metres": -2})


def test_place_capitals():
    """GET /places/La%20Paz: capital letters make no difference"""
    web.get("/places/La%20Paz").answers(200, json={"name": "la paz", "metres": 3640})
    web.get("/places/S%C3%83O%20PAULO").answers(200, json={"name": "são paulo", "metres": 760})


def test_place_unknown():
    """GET /places/paris: a 404, with words"""
    web.get("/places/paris").answers(404, json={"detail": "no such place"})
    web.get("/places/7").answers(404, json={"detail": "no such place"})


def test_eggs():
    """GET /eggs/3656: one hard egg, if nothing is said"""
    web.get("/eggs/3656").answers(200, json={"metres": 3656.0, "minutes": 12.9, "eggs": 1})
    web.get("/eggs/0").answers(200, json={"metres": 0.0, "minutes": 9.0, "eggs": 1})
    web.get("/eggs/-2.5").answers(200, json={"metres": -2.5, "minutes": 9.0, "eggs": 1})


def test_kind():
    """GET /eggs/1795?kind=soft: another kind"""
    wanted = {"metres": 1795.0, "minutes": 5.5, "eggs": 1}
    web.get("/eggs/1795", query={"kind": "soft"}).answers(200, json=wanted)
    web.get("/eggs/1795?kind=hard").answers(200).has("minutes", 10.9)


def test_several():
    """GET /eggs/3656?kind=soft&eggs=4: each further egg takes 0.2 minutes more"""
    wanted = {"metres": 3656.0, "minutes": 7.1, "eggs": 4}
    web.get("/eggs/3656?kind=soft&eggs=4").answers(200, json=wanted)
    web.get("/eggs/0?eggs=12").answers(200).has("minutes", 11.2)
    web.get("/eggs/1795?eggs=12").answers(200).has("minutes", 13.1)


@pytest.mark.parametrize(
    "address, name",
    [
        ("/eggs/high", "metres"),
        ("/eggs/3656m", "metres"),
        ("/eggs/10?eggs=many", "eggs"),
        ("/eggs/10?eggs=2.5", "eggs"),
        ("/eggs/10?eggs=", "eggs"),
    ],
)
def test_422(address, name):
    """what isn't a number is a 422 that names the parameter"""
    answer = web.get(address).answers(422)
    if not (isinstance(answer.json, dict) and name in str(answer.json.get("detail"))):
        answer.wrong(f"The answer should say that it's about `{name}`.")


def test_unknown_kind():
    """GET /eggs/10?kind=fried: a 404, with words"""
    web.get("/eggs/10?kind=fried").answers(404, json={"detail": "no such kind"})
    web.get("/eggs/10?kind=Soft").answers(404, json={"detail": "no such kind"})


def test_program():
    """the program asks all addresses"""
    ran = program("fastapi1.py").succeeds()
    lines = ran.stdout.splitlines()
    found = [line.split("  ")[2] for line in lines]
    assert found == ["200", "200", "200", "422"], (
        "The four answers should be 200, 200, 200 and 422."
    )
