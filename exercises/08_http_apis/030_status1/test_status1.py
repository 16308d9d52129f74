import pytest
from orchestra import Orchestra
from pythlings_checks.web import client
from status1 import make_app

NURLAN = {"Authorization": "Bearer t-17"}
INGRID = {"Authorization": "Bearer t-4"}
CELLO = {"instrument": "cello", "days": 7}
SECRET = "disk full: /srv/orchestra/members.db"


def orchestra(**loans):
    made = Orchestra(["cello", "oboe", "kéman"], {"t-17": "Nurlan", "t-4": "Ingrid"})
    made.loans.update(loans)
    return made


def refused(answer, status):
    """An error with this status, and with words in its body."""
    answer.answers(status).has("error")
    if not isinstance(answer.json["error"], str) or not answer.json["error"]:
        answer.wrong('The body of an error is {"error": "…"}, with some words.')
    return answer


def allows(answer, *methods):
    """Check Allow; the order doesn't matter, and HEAD and OPTIONS may be in it."""
    refused(answer, 405).header("Allow")
    found = {name.strip() for name in answer.headers["allow"].split(",")}
    if found - {"HEAD", "OPTIONS"} != set(methods):
        answer.wrong(f"Allow should name {', '.join(methods)}. It says: {answer.headers['allow']}")


def unchanged(app, loans, words):
    if app.loans != loans:
        pytest.fail(f"{words}\n\nloans:  {app.loans}\nwanted: {loans}")


def test_lent():
    """201: the cello is lent, and Location says where"""
    ours = orchestra()
    answer = client(make_app(ours)).post("/loans", json=CELLO, headers=NURLAN)
    answer.answers(201).header("Location", "/loans/cello")
    unchanged(ours, {"cello": "Nurlan"}, "After Nurlan has borrowed the cello:")


def test_who():
    """200: who has the cello?"""
    answer = client(make_app(orchestra(cello="Ingrid"))).get("/loans/cello")
    answer.answers(200, json={"instrument": "cello", "lent_to": "Ingrid"})


def test_back():
    """204: the cello is back, and there's no body"""
    ours = orchestra(cello="Nurlan", oboe="Ingrid")
    client(make_app(ours)).delete("/loans/cello", headers=NURLAN).answers(204, text="")
    unchanged(ours, {"oboe": "Ingrid"}, "After Nurlan has brought back the cello:")


def test_two_people():
    """409: the cello is lent already"""
    for person in ("Ingrid", "Nurlan"):
        ours = orchestra(cello=person)
        refused(client(make_app(ours)).post("/loans", json=CELLO, headers=NURLAN), 409)
        unchanged(ours, {"cello": person}, f"{person} has the cello, Nurlan wants it. Afterwards:")


def test_who_are_you():
    """401: who are you? With WWW-Authenticate"""
    ours = orchestra(cello="Nurlan")
    app = client(make_app(ours))
    for headers in ({}, {"Authorization": "Bearer t-1"}, {"Authorization": "t-17"}):
        answer = refused(app.delete("/loans/cello", headers=headers), 401)
        answer.header("WWW-Authenticate", "Bearer")
        refused(app.post("/loans", json={"instrument": "oboe", "days": 1}, headers=headers), 401)
    unchanged(ours, {"cello": "Nurlan"}, "After strangers have tried to borrow and to give back:")


def test_not_yours():
    """403: I know you, but somebody else has it"""
    ours = orchestra(cello="Nurlan")
    refused(client(make_app(ours)).delete("/loans/cello", headers=INGRID), 403)
    unchanged(ours, {"cello": "Nurlan"}, "After Ingrid has tried to give back Nurlan's cello:")


def test_nothing_there():
    """404: another address, no such instrument, or nobody has it"""
    app = client(make_app(orchestra()))
    for path in ("/", "/instruments", "/loans/cello", "/loans/tuba", "/loans/cello/bow"):
        refused(app.get(path), 404)
    refused(app.delete("/loans/oboe", headers=NURLAN), 404)
    refused(app.delete("/loans/tuba"), 404)


def test_method():
    """405: another method, and Allow names those that there are"""
    app = client(make_app(orchestra()))
    allows(app.get("/loans"), "POST")
    allows(app.delete("/loans", headers=NURLAN), "POST")
    allows(app.put("/loans/cello", json=CELLO), "GET", "DELETE")
    allows(app.post("/loans/oboe", json=CELLO, headers=NURLAN), "GET", "DELETE")


@pytest.mark.parametrize("body", ["", "cello, please", '{"instrument": "cello"', b"\xff"])
def test_unreadable(body):
    """400: the body isn't JSON"""
    refused(client(make_app(orchestra())).post("/loans", body=body, headers=NURLAN), 400)


SENSELESS = [
    {"instrument": "tuba", "days": 7},
    {"instrument": "cello"},
    {"days": 7},
    {"instrument": "cello", "days": 0},
    {"instrument": "cello", "days": 29},
    {"instrument": "cello", "days": "7"},
    {"instrument": "cello", "days": 2.5},
    {"instrument": "cello", "days": True},
    {"instrument": ["cello"], "days": 7},
    {"instrument": None, "days": 7},
    ["instrument", "days"],
    "cello",
    None,
]


@pytest.mark.parametrize("wish", SENSELESS)
def test_senseless(wish):
    """422: it's JSON, but not an instrument of ours and days from 1 to 28"""
    ours = orchestra()
    refused(client(make_app(ours)).post("/loans", json=wish, headers=NURLAN), 422)
    unchanged(ours, {}, "After a wish that makes no sense:")


@pytest.mark.parametrize("days", [1, 28])
def test_days(days):
    """1 and 28 days are fine"""
    wish = {"instrument": "kéman", "days": days}
    client(make_app(orchestra())).post("/loans", json=wish, headers=INGRID).answers(201)


def test_order():
    """the first row that fits counts"""
    app = client(make_app(orchestra(cello="Nurlan")))
    refused(app.post("/loans", body="what?"), 401)
    refused(app.post("/loans", json={"instrument": "cello", "days": 0}, headers=NURLAN), 422)
    refused(app.delete("/loans/oboe"), 401)
    allows(app.put("/loans/cello", body="what?"), "GET", "DELETE")


class Broken(Orchestra):
    """Its disk is full."""

    def borrower(self, instrument):
        raise OSError(SECRET)


class ReadOnly(Orchestra):
    def lend(self, instrument, member):
        raise RuntimeError(SECRET)

    def give_back(self, instrument):
        raise KeyError(SECRET)


class Moody(Orchestra):
    def lend(self, instrument, member):
        raise ValueError(SECRET)


def test_broken():
    """500: it's us, and the details stay here"""
    disk = Broken(["cello"], {"t-17": "Nurlan"})
    app = client(make_app(disk))
    app.get("/loans/cello").answers(500, json={"error": "internal error"})
    app.post("/loans", json=CELLO, headers=NURLAN).answers(500, json={"error": "internal error"})


def test_read_only():
    """500: also if reading works and writing doesn't"""
    disk = ReadOnly(["cello", "oboe"], {"t-17": "Nurlan"})
    disk.loans["oboe"] = "Nurlan"
    app = client(make_app(disk))
    app.post("/loans", json=CELLO, headers=NURLAN).answers(500, json={"error": "internal error"})
    app.delete("/loans/oboe", headers=NURLAN).answers(500, json={"error": "internal error"})


def test_moody():
    """500: a ValueError of the orchestra's isn't the fault of whoever asks"""
    app = client(make_app(Moody(["cello"], {"t-17": "Nurlan"})))
    app.post("/loans", json=CELLO, headers=NURLAN).answers(500, json={"error": "internal error"})


def test_log(capsys, caplog):
    """500: our log has the reason"""
    client(make_app(Broken(["cello"], {}))).get("/loans/cello").answers(500)
    if SECRET not in "".join(capsys.readouterr()) + caplog.text:
        pytest.fail("The orchestra raised an OSError, and nobody printed why. Who will find it?")
