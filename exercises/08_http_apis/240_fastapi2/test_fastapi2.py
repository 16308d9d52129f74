import pytest
from fastapi2 import LOGGED_IN, MEMBERS, WALLS, app
from pythlings_checks import program
from pythlings_checks.web import client

web = client(app)


@pytest.fixture(autouse=True)
def fresh():
    """Each test begins with the same walls."""
    WALLS.clear()
    WALLS.update({"north": ["Crimp City", "Blue Moon"], "south": ["Easy Peasy"]})


def test_me():
    """GET /members/me: the member who asks"""
    web.get("/members/me").answers(200, json={"number": 2, "name": "Ikram"})


def test_count():
    """GET /members/count: how many there are"""
    web.get("/members/count").answers(200, json=3)


def test_member():
    """GET /members/40: one member, as before"""
    web.get("/members/40").answers(200, json={"number": 40, "name": "Jörg"})
    web.get("/members/3").answers(404, json={"detail": "no such member"})
    web.get("/members/you").answers(422)


def test_walls():
    """GET /walls: all names, in alphabetical order"""
    web.get("/walls").answers(200, json=["north", "south"])
    WALLS["attic"] = []
    web.get("/walls").answers(200, json=["attic", "north", "south"])


def test_wall():
    """GET /walls/north: its routes"""
    web.get("/walls/north").answers(200, json=["Crimp City", "Blue Moon"])
    web.get("/walls/east").answers(404)


def test_longest():
    """GET /walls/longest: the wall with the most routes; of several, the first in the alphabet"""
    web.get("/walls/longest").answers(200, json="north")
    WALLS["south"].append("Peasy Easy")
    WALLS["east"] = ["Sunrise", "Überhang"]
    web.get("/walls/longest").answers(200, json="east")


def test_route():
    """GET /walls/north/1: its first route"""
    web.get("/walls/north/1").answers(200, json="Crimp City")
    web.get("/walls/north/2").answers(200, json="Blue Moon")
    web.get("/walls/south/1").answers(200, json="Easy Peasy")


@pytest.mark.parametrize(
    "path, status",
    [("north/3", 404), ("north/0", 404), ("north/-1", 404), ("east/1", 404), ("north/one", 422)],
)
def test_no_route(path, status):
    """GET /walls/north/3: no such wall or route is a 404, what isn't a number a 422"""
    web.get("/walls/north/1").answers(200)
    web.get(f"/walls/{path}").answers(status)


def test_delete():
    """DELETE /walls/south: an empty 204, and the wall is gone"""
    web.delete("/walls/south").answers(204, text="")
    web.get("/walls").answers(200, json=["north"])
    web.delete("/walls/south").answers(404)


def test_405():
    """POST /walls/north: a 405, since the path is known and the method isn't"""
    web.post("/walls/north", json={}).answers(405)
    web.post("/walls/nothing/at/all", json={}).answers(404)


def test_tags():
    """all walls routes have the tag "walls", those of members "members\""""
    paths = app.openapi()["paths"]
    for path in ("/walls", "/walls/{name}", "/members/me"):
        for method, operation in paths.get(path, {"get": {}}).items():
            tags, wanted = operation.get("tags"), [path.split("/")[1]]
            if tags != wanted:
                pytest.fail(f"{method.upper()} {path} should have the tags {wanted}, not {tags}")


def test_untouched():
    """the members are as they were"""
    found = (MEMBERS, LOGGED_IN)
    if found != ({1: "Sefa", 2: "Ikram", 40: "Jörg"}, 2):
        pytest.fail(f"There are other members now, or somebody else is logged in: {found}")


def test_program():
    """the program lists the routes"""
    program("fastapi2.py").succeeds().says("/members/me", "/walls/{name}/{number}", "DELETE")
