import re

import pytest
from pythlings_checks.web import client
from rest1 import make_app
from rowing import Club

#: What's done with a resource belongs in the method.
VERBS = re.compile(
    r"(?<![a-z])(get|list|show|add|create|make|delete|remove|cancel|book)(?!ings?\b)"
)


def club():
    made = Club({"Otter": 2, "Blue Heron": 4, "Кит 2": 8})
    made.book("Otter", "2026-06-01", "Amaru")
    made.book("Blue Heron", "2026-06-01", "Signe")
    made.book("Otter", "2026-06-02", "Signe")
    return made


class Phone:
    """Knows one address and follows links."""

    def __init__(self, app):
        self.app = client(app)

    def start(self):
        return self.look(self.app.get("/").answers(200))

    def look(self, answer):
        """Each link of what is shown is a path."""
        links = answer.has("links").json["links"]
        for name, path in links.items():
            if not isinstance(path, str) or not path.startswith("/"):
                answer.wrong(f'The link "{name}" should be a path, such as "/boats".')
            if not path.isascii() or " " in path:
                answer.wrong(f'The link "{name}" should be quoted: a space is %20 in an address.')
        return answer

    def follow(self, thing, name, status=200):
        """GET what a link leads to. Thing is an answer, or a part of one."""
        data = thing if isinstance(thing, dict) else thing.json
        if name not in data.get("links", {}):
            pytest.fail(f'There should be a link with the name "{name}" in\n\n{data}')
        answer = self.app.get(data["links"][name]).answers(status)
        return self.look(answer) if status == 200 else answer

    def boats(self):
        return self.follow(self.start(), "boats").has("boats").json["boats"]

    def boat(self, name):
        found = [each for each in self.boats() if each.get("name") == name]
        if not found:
            pytest.fail(f"{name} isn't among the boats.")
        return found[0]

    def bookings(self, name):
        return self.follow(self.boat(name), "bookings")


def test_start():
    """the start has a link to the boats"""
    Phone(make_app(club())).start().has("links.boats")


def test_boats():
    """the boats, in the order of the club"""
    boats = Phone(make_app(club())).boats()
    found = [(each.get("name"), each.get("seats")) for each in boats]
    wanted = [("Otter", 2), ("Blue Heron", 4), ("Кит 2", 8)]
    if found != wanted:
        pytest.fail(f"names and seats of the boats: {found}\nwanted: {wanted}")


@pytest.mark.parametrize("name, seats", [("Otter", 2), ("Blue Heron", 4), ("Кит 2", 8)])
def test_boat(name, seats):
    """ "self" leads from the list to the boat, which looks the same there"""
    phone = Phone(make_app(club()))
    there = phone.boat(name)
    phone.follow(there, "self").has("name", name).has("seats", seats).answers(200, json=there)


def test_bookings():
    """the bookings of a boat, by number"""
    phone = Phone(make_app(club()))
    answer = phone.bookings("Otter")
    shown = answer.has("bookings").json["bookings"]
    found = [(each.get("day"), each.get("member")) for each in shown]
    if found != [("2026-06-01", "Amaru"), ("2026-06-02", "Signe")]:
        answer.wrong(
            "Otter has two bookings, Amaru on June 1st and Signe on June 2nd, and no others."
        )
    phone.bookings("Кит 2").has("bookings", [])


def test_booking():
    """ "self" leads from the list to a booking, and "boat" back to the boat"""
    phone = Phone(make_app(club()))
    for each in phone.bookings("Otter").json["bookings"]:
        found = phone.follow(each, "self")
        if isinstance(found.json, dict) and "day" not in found.json:
            found.wrong('The link "self" of a booking leads here. It should lead to the booking.')
        found.answers(200, json=each)
        phone.follow(each, "boat").has("name", "Otter")


def test_selves():
    """ "self" leads to the very thing it's in, wherever you are"""
    phone = Phone(make_app(club()))
    boats = phone.follow(phone.start(), "boats")
    bookings = phone.bookings("Blue Heron")
    for answer in (boats, bookings):
        phone.follow(answer, "self").answers(200, json=answer.json)
    phone.follow(bookings, "boat").has("name", "Blue Heron")


def test_book():
    """POST to the bookings of a boat: 201, and Location leads to the booking"""
    ours = club()
    phone = Phone(make_app(ours))
    path = phone.boat("Blue Heron")["links"]["bookings"]
    new = phone.app.post(path, json={"day": "2026-06-02", "member": "Zoë"}).answers(201)
    new.has("day", "2026-06-02").has("member", "Zoë").header("Location")
    phone.app.get(new.headers["location"]).answers(200, json=new.json)
    if ours.bookings.get(4) != ("Blue Heron", "2026-06-02", "Zoë"):
        new.wrong("The club should have Zoë's booking of Blue Heron now, and hasn't.")


def test_taken():
    """a boat that's taken that day: 409; another boat, or day, isn't taken"""
    phone = Phone(make_app(club()))
    path = phone.boat("Otter")["links"]["bookings"]
    phone.app.post(path, json={"day": "2026-06-01", "member": "Zoë"}).answers(409)
    phone.app.post(path, json={"day": "2026-06-03", "member": "Zoë"}).answers(201)


def test_cancel():
    """DELETE a booking: 204, and its address is gone; the others stay"""
    ours = club()
    phone = Phone(make_app(ours))
    first, second = phone.bookings("Otter").json["bookings"]
    phone.app.delete(first["links"]["self"]).answers(204, text="")
    phone.follow(first, "self", 404)
    phone.app.delete(first["links"]["self"]).answers(404)
    phone.follow(second, "self").answers(200, json=second)
    phone.bookings("Otter").has("bookings", [second])


def test_looking():
    """looking at everything changes nothing"""
    ours = club()
    phone = Phone(make_app(ours))
    for boat in phone.boats():
        phone.follow(boat, "self")
        for each in phone.follow(boat, "bookings").json["bookings"]:
            phone.follow(each, "self")
    if ours.bookings != club().bookings:
        pytest.fail(f"The phone only looked, and the bookings are {ours.bookings} now.")


def test_methods():
    """another method is a 405"""
    phone = Phone(make_app(club()))
    boat = phone.boat("Otter")
    booking = phone.bookings("Otter").json["bookings"][0]
    phone.app.post("/", json={}).answers(405)
    phone.app.delete(phone.start().json["links"]["boats"]).answers(405)
    phone.app.put(boat["links"]["self"], json={}).answers(405)
    phone.app.delete(boat["links"]["bookings"]).answers(405)
    phone.app.post(booking["links"]["self"], json={}).answers(405)


def test_elsewhere():
    """another address is a 404"""
    phone = Phone(make_app(club()))
    for path in ("/listBoats", "/nothing", phone.boat("Otter")["links"]["self"] + "x"):
        phone.app.get(path).answers(404)


def test_nouns():
    """addresses are nouns: no verb in them, and no query"""
    phone = Phone(make_app(club()))
    things = [phone.start().json, phone.boat("Otter"), phone.bookings("Otter").json["bookings"][0]]
    for path in [path for each in things for path in each["links"].values()]:
        if "?" in path:
            pytest.fail(f"{path} has a query. Each resource has a path of its own.")
        verb = VERBS.search(re.sub("([A-Z])", r"-\1", path).lower())
        if verb:
            pytest.fail(f"There's a verb in {path}: {verb[1]}. The method says what's done.")
