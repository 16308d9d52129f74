import pytest
from httpmethods1 import make_app
from pythlings_checks.web import client

PLUM = {"fruit": "plum", "grams": 200}
FIG = {"fruit": "Feige & Öl", "grams": 90.5}


def shelf():
    return {4: dict(FIG), 1: dict(PLUM)}


def still(jars, wanted, words):
    """Fail with these words if the shelf isn't as it should be."""
    if jars != wanted:
        pytest.fail(f"{words}\n\non the shelf: {jars}\nwanted:       {wanted}")


def test_all():
    """GET /jars: all jars, by number"""
    app = client(make_app(shelf()))
    app.get("/jars").answers(200, json=[{"id": 1, **PLUM}, {"id": 4, **FIG}])
    client(make_app({})).get("/jars").answers(200, json=[])


def test_one():
    """GET /jars/4: the jar; a 404 if there is none"""
    app = client(make_app(shelf()))
    app.get("/jars/4").answers(200, json={"id": 4, **FIG})
    app.get("/jars/2").answers(404)
    app.get("/jars/plum").answers(404)


def test_crawler():
    """a GET never changes anything, whatever the address"""
    jars = shelf()
    app = client(make_app(jars))
    for path in ("/jars", "/jars/1", "/jars/1/eat", "/add/cherry/120", "/jars/9", "/eat/1"):
        app.get(path)
        still(jars, shelf(), f"A crawler has come by, with GET {path}.")


def test_post():
    """POST /jars adds a jar: 201, and Location says where it is"""
    jars = shelf()
    new = client(make_app(jars)).post("/jars", json={"fruit": "pear", "grams": 10})
    new.answers(201, json={"id": 5, "fruit": "pear", "grams": 10}).header("Location", "/jars/5")
    still(jars, {**shelf(), 5: {"fruit": "pear", "grams": 10}}, "After POST /jars:")


def test_post_twice():
    """POST the same jar twice: there are two"""
    jars = {}
    app = client(make_app(jars))
    app.post("/jars", json=PLUM).answers(201).header("Location", "/jars/1")
    app.post("/jars", json=PLUM).answers(201).header("Location", "/jars/2")
    still(jars, {1: PLUM, 2: PLUM}, "After the same POST /jars twice:")


def test_put():
    """PUT /jars/1 replaces the jar: 200"""
    jars = shelf()
    app = client(make_app(jars))
    app.put("/jars/1", json={"fruit": "fig", "grams": 5}).answers(
        200, json={"id": 1, "fruit": "fig", "grams": 5}
    )
    still(jars, {1: {"fruit": "fig", "grams": 5}, 4: FIG}, "After PUT /jars/1:")


def test_put_new():
    """PUT /jars/7 where there's none: 201; once more: 200, and one jar"""
    jars = shelf()
    app = client(make_app(jars))
    app.put("/jars/7", json=PLUM).answers(201, json={"id": 7, **PLUM})
    app.put("/jars/7", json=PLUM).answers(200, json={"id": 7, **PLUM})
    still(jars, {**shelf(), 7: PLUM}, "After the same PUT /jars/7 twice:")


def test_patch():
    """PATCH changes only the fields that are sent"""
    jars = shelf()
    app = client(make_app(jars))
    app.patch("/jars/4", json={"grams": 0}).answers(200, json={"id": 4, **FIG, "grams": 0})
    app.patch("/jars/4", json={"fruit": "fig"}).answers(200)
    app.patch("/jars/4", json={}).answers(200)
    wanted = {1: PLUM, 4: {"fruit": "fig", "grams": 0}}
    still(jars, wanted, 'After PATCH /jars/4 with {"grams": 0}, with {"fruit": "fig"} and with {}:')


def test_patch_missing():
    """PATCH without such a jar: 404, and it doesn't make one"""
    jars = shelf()
    client(make_app(jars)).patch("/jars/2", json={"grams": 5}).answers(404)
    still(jars, shelf(), "After PATCH /jars/2, a jar that isn't there:")


def test_delete():
    """DELETE: 204 without a body; once more: 404"""
    jars = shelf()
    app = client(make_app(jars))
    app.delete("/jars/4").answers(204, text="")
    still(jars, {1: PLUM}, "After DELETE /jars/4:")
    app.delete("/jars/4").answers(404)
    app.get("/jars/4").answers(404)


def allowed(answer, *methods):
    """Check Allow; the order doesn't matter, and HEAD and OPTIONS may be in it."""
    answer.answers(405).header("Allow")
    found = {name.strip() for name in answer.headers["allow"].split(",")}
    if found - {"HEAD", "OPTIONS"} != set(methods):
        answer.wrong(f"Allow should name {', '.join(methods)}. It says: {answer.headers['allow']}")


def test_not_allowed_shelf():
    """another method on /jars: 405, and the shelf stays as it is"""
    jars = shelf()
    app = client(make_app(jars))
    for answer in (app.put("/jars", json=PLUM), app.patch("/jars", json={}), app.delete("/jars")):
        allowed(answer, "GET", "POST")
    still(jars, shelf(), "After PUT, PATCH and DELETE /jars:")


def test_not_allowed_jar():
    """POST /jars/1: 405, also if there's no such jar"""
    jars = shelf()
    app = client(make_app(jars))
    for path in ("/jars/1", "/jars/9"):
        allowed(app.post(path, json=PLUM), "GET", "PUT", "PATCH", "DELETE")
    still(jars, shelf(), "After POST /jars/1 and POST /jars/9:")


def test_elsewhere():
    """another address is a 404"""
    app = client(make_app(shelf()))
    for path in ("/", "/jar", "/spoons/1", "/spoons/1/2"):
        app.get(path).answers(404)
        app.post(path, json=PLUM).answers(404)
