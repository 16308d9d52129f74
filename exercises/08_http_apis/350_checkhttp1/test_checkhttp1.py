import copy
import re

import pytest
from checkhttp1 import make_app
from pythlings_checks.web import client

SONGS = [
    {"id": 4, "title": "Sodade", "artist": "Cesária Évora", "year": 1992},
    {"id": 2, "title": "Lady", "artist": "Fela Kuti", "year": 1972},
    {"id": 9, "title": "Bold as K&B", "artist": "K&B", "year": 1976},
    {"id": 3, "title": "Zombie", "artist": "Fela Kuti", "year": 1976},
    {"id": 12, "title": "Angola", "artist": "Cesária Évora", "year": 1988},
]


def ship(*queue):
    """A jukebox with these songs in its queue."""
    made = client(make_app(copy.deepcopy(SONGS)))
    for number in queue:
        made.put(f"/queue/{number}").answers(201)
    return made


def shows(answer, *ids):
    """These songs are shown, in this order."""
    found = [each["id"] for each in answer.answers(200).has("songs").json["songs"]]
    if found != list(ids):
        answer.wrong(f"ids shown: {found}\nwanted:    {list(ids)}")
    answer.has("total", len(ids))


def test_songs():
    """GET /songs: all of them, in their order"""
    ship().get("/songs").answers(200, json={"songs": copy.deepcopy(SONGS), "total": 5})


def test_artist():
    """GET /songs: artist may come several times, and means any of these"""
    shows(ship().get("/songs", query={"artist": "Fela Kuti"}), 2, 3)
    shows(ship().get("/songs?artist=K%26B&artist=Ces%C3%A1ria+%C3%89vora"), 4, 9, 12)
    shows(ship().get("/songs?artist=Fela"))


def test_years():
    """GET /songs: from and to, and both ends count"""
    shows(ship().get("/songs?from=1976"), 4, 9, 3, 12)
    shows(ship().get("/songs?to=1976"), 2, 9, 3)
    shows(ship().get("/songs?from=1976&to=1976&artist=Fela+Kuti"), 3)
    shows(ship().get("/songs?from=1990&to=1980"))


@pytest.mark.parametrize(
    "query, name, what",
    [
        ("artists=Fela+Kuti", "artists", "There's no parameter artists"),
        ("from=soon", "from", "from is a word here"),
        ("to=", "to", "to is empty here"),
        ("from=-1976", "from", "from has a minus here"),
        ("from=%D9%A1%D9%A9%D9%A7%D9%A6", "from", "from is ١٩٧٦ here, and not 1976"),
        ("to=1_976", "to", "to is 1_976 here"),
        ("from=1970&from=1970", "from", "from comes twice here"),
    ],
    ids=["unknown", "word", "nothing", "minus", "other digits", "underscore", "twice"],
)
def test_wrong_parameters(query, name, what):
    """GET /songs: a parameter that's wrong is a 400 with its name in it"""
    answer = ship().get(f"/songs?{query}")
    if answer.status == 200:
        answer.wrong(f"{what}, so the answer should be a 400.")
    answer.answers(400).has("error")
    if name not in str(answer.json["error"]):
        answer.wrong(
            f"The words of the error should have the name of the parameter in them: {name}"
        )


def test_song():
    """GET /songs/3: one song; one that isn't there is a 404"""
    ship().get("/songs/3").answers(
        200, json={"id": 3, "title": "Zombie", "artist": "Fela Kuti", "year": 1976}
    )
    for address in ("/songs/5", "/songs/x", "/songs/%C2%B2", "/songs/"):
        ship().get(address).answers(404)


def test_put():
    """PUT /queue/3: at the end, with its place"""
    app = ship()
    app.put("/queue/3").answers(201, json={"place": 1})
    app.put("/queue/12").answers(201, json={"place": 2})
    app.put("/queue/4").answers(201, json={"place": 3})
    app.get("/queue").answers(200, json={"queue": [3, 12, 4]})


def test_put_again():
    """PUT /queue/3 again: 200, and it keeps its place"""
    app = ship(3, 12, 4)
    app.put("/queue/12").answers(200, json={"place": 2})
    app.put("/queue/3").answers(200, json={"place": 1})
    app.get("/queue").answers(200, json={"queue": [3, 12, 4]})


def test_delete():
    """DELETE /queue/3: 204, and the others move up"""
    app = ship(3, 12, 4)
    app.delete("/queue/3").answers(204, text="")
    app.get("/queue").answers(200, json={"queue": [12, 4]})
    app.put("/queue/4").answers(200, json={"place": 2})
    app.put("/queue/3").answers(201, json={"place": 3})


def test_not_there():
    """what isn't there is a 404"""
    app = ship(3)
    app.delete("/queue/4").answers(404)
    app.delete("/queue/99").answers(404)
    app.put("/queue/99").answers(404)
    app.put("/queue/x").answers(404)
    for address in ("/", "/queues", "/queue/3/4", "/songs/3/lyrics"):
        app.get(address).answers(404)
    app.get("/queue").answers(200, json={"queue": [3]})


def test_known():
    """GET /queue: while the screen knows it, a 304 without a body"""
    app = ship(3, 12)
    answer = app.get("/queue").answers(200)
    tag = answer.headers.get("etag")
    if not tag:
        answer.wrong("Nothing in the answer lets the screen ask whether it is still the same.")
    strong = tag.removeprefix("W/")
    if not re.fullmatch('"[^"]*"', strong):
        answer.wrong("HTTP writes an ETag in double quotes. A browser takes it along as it came.")
    again = app.get("/queue", headers={"If-None-Match": tag}).answers(304, text="")
    again.header("ETag", tag)
    app.get("/queue", headers={"If-None-Match": f'"old", W/{strong}'}).answers(304)
    app.put("/queue/3").answers(200)
    app.get("/queue", headers={"If-None-Match": tag}).answers(304)


def test_changed():
    """GET /queue: once it's another one, it comes again"""
    app = ship(3, 12)
    tag = app.get("/queue").answers(200).headers.get("etag", "")
    app.get("/queue", headers={"If-None-Match": '"x"'}).answers(200)
    app.put("/queue/4").answers(201)
    app.get("/queue", headers={"If-None-Match": tag}).answers(200, json={"queue": [3, 12, 4]})
    app.delete("/queue/4").answers(204)
    app.delete("/queue/3").answers(204)
    app.put("/queue/3").answers(201)
    app.get("/queue", headers={"If-None-Match": tag}).answers(200, json={"queue": [12, 3]})


@pytest.mark.parametrize(
    "method, address, allowed",
    [
        ("POST", "/songs", {"GET"}),
        ("DELETE", "/songs/3", {"GET"}),
        ("POST", "/queue", {"GET"}),
        ("GET", "/queue/3", {"PUT", "DELETE"}),
        ("POST", "/queue/3", {"PUT", "DELETE"}),
    ],
)
def test_methods(method, address, allowed):
    """a method that an address doesn't have"""
    answer = ship(3).request(method, address).answers(405)
    named = {each.strip() for each in answer.headers.get("allow", "").split(",")}
    if named - {"HEAD", "OPTIONS"} != allowed:
        answer.wrong("The answer should tell what's possible here, and nothing else.")


def test_two_ships():
    """two jukeboxes don't share a queue"""
    ship(3, 12)
    ship(4).get("/queue").answers(200, json={"queue": [4]})
