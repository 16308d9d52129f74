import fastapi3
import pytest
from fastapi3 import Till, app, till, user
from pythlings_checks import program
from pythlings_checks.web import client

web = client(app)
IOANA, DINU = {"X-Token": "tok-ioana"}, {"X-Token": "tok-dinu"}


def told(holds, words):
    """Say in words what doesn't hold."""
    if not holds:
        pytest.fail(words)


@pytest.fixture(autouse=True)
def fresh():
    """No test leaves an override behind."""
    app.dependency_overrides.clear()
    yield
    app.dependency_overrides.clear()


def toy(coins=()):
    drawer = Till()
    drawer.coins.extend(coins)
    app.dependency_overrides[till] = lambda: drawer
    return drawer


def real(monkeypatch):
    """Note each time the real till is opened."""
    opened = []

    def open_till():
        opened.append(Till())
        return opened[-1]

    monkeypatch.setattr(fastapi3, "open_till", open_till)
    return opened


def test_sell():
    """POST /sales/250: the amount goes into the till"""
    drawer = toy()
    web.post("/sales/250", headers=DINU).answers(201, json={"seller": "Dinu", "cents": 250})
    web.post("/sales/150", headers=IOANA).answers(201, json={"seller": "Ioana", "cents": 150})
    told(drawer.coins == [250, 150], f"After sales of 250 and 150 the till has {drawer.coins}")


def test_401():
    """without a token that's known it's a 401, and the till stays as it is"""
    drawer = toy([5])
    for headers in ({}, {"X-Token": ""}, {"X-Token": "tok-eve"}, {"X-Token": "Ioana"}):
        web.post("/sales/250", headers=headers).answers(401)
        web.delete("/sales", headers=headers).answers(401)
    told(drawer.coins == [5], f"Nobody was logged in, and the till has {drawer.coins}, not [5]")


def test_empty():
    """DELETE /sales: a boss takes everything out"""
    drawer = toy([250, 150])
    web.delete("/sales", headers=IOANA).answers(200, json={"boss": "Ioana", "cents": 400})
    told(drawer.coins == [], f"The boss took everything out, and the till has {drawer.coins}")
    web.delete("/sales", headers=IOANA).answers(200, json={"boss": "Ioana", "cents": 0})


def test_403():
    """DELETE /sales: for others it's a 403, and the till stays as it is"""
    drawer = toy([250])
    web.delete("/sales", headers=DINU).answers(403)
    told(drawer.coins == [250], f"Dinu isn't a boss, and the till has {drawer.coins}, not [250]")


def test_real(monkeypatch):
    """the real till is opened once for each sale, and closed after the answer"""
    opened = real(monkeypatch)
    web.post("/sales/250", headers=DINU).answers(201)
    told(len(opened) == 1, f"For one sale the till was opened {len(opened)} times.")
    told(opened[0].coins == [250], f"A sale of 250, and in the till there's {opened[0].coins}")
    told(opened[0].closed, "The sale is over, and the drawer is still open.")


def test_closed_on_error():
    """the till is closed also if something went wrong"""
    opened = []
    generator = till()
    opened.append(next(generator))
    told(not opened[0].closed, "Somebody wants to sell bread, and the drawer is closed already.")
    try:
        generator.throw(ZeroDivisionError("a slip"))
    except (ZeroDivisionError, StopIteration) as error:
        kind = type(error)
    else:
        pytest.fail("After an exception, `till` goes on and yields again.")
    told(opened[0].closed, "Something went wrong during a sale, and the drawer is still open.")
    told(kind is ZeroDivisionError, "The exception is lost: nobody learns that the sale failed.")


def test_not_opened(monkeypatch):
    """for somebody who may not, the till isn't even opened"""
    opened = real(monkeypatch)
    web.delete("/sales", headers=DINU).answers(403)
    web.delete("/sales").answers(401)
    told(
        not opened,
        "None of them may empty the till, and it was opened all the same. Dependencies are made in "
        "the order of the parameters, all before the function runs.",
    )


def test_override_user():
    """a test may say who's logged in, by putting another `user` in its place"""
    drawer = toy([70])
    app.dependency_overrides[user] = lambda: "Zoé"
    web.post("/sales/30").answers(201, json={"seller": "Zoé", "cents": 30})
    web.delete("/sales").answers(403)
    app.dependency_overrides[user] = lambda: "Ioana"
    web.delete("/sales").answers(200, json={"boss": "Ioana", "cents": 100})
    told(drawer.coins == [], f"The boss took everything out, and the till has {drawer.coins}")


def test_program():
    """the program sells bread out of a toy till"""
    ran = program("fastapi3.py").succeeds()
    found = [line.split()[2] for line in ran.stdout.splitlines()]
    assert found == ["201", "201", "403", "200"], "The answers should be 201, 201, 403 and 200."
