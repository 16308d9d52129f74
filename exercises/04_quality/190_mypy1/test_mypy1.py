import pytest
from mypy1 import Show, book, evening, guests, price, row
from pythlings_checks import program
from types_for_check import Types

RIGHT = """\
from mypy1 import Show, book, evening, guests, price, row
show = Show("Mars", 40)
cost: int = price(8)
first: int = row(show)
full: bool = show.is_full()
ticket: str = book(show, "Tomo", 2)
names: list[str] = show.names
text: str = guests(show)
lines: list[str] = evening(["8", "Tomo"])
"""
WRONG = """\
from mypy1 import Show, book, evening, price, row
show = Show("Mars")
book(show, "Tomo", "2")  # wrong
price("8")  # wrong
row(20)  # wrong
evening([8, "Tomo"])  # wrong
show.names = "Tomo"  # wrong
text: str = price(8)  # wrong
"""
types = Types("mypy1.py", callers={"right": RIGHT, "wrong": WRONG})


def booked(seats, booked):
    """Return a show with so many seats booked already."""
    return Show("Rings of Saturn", seats, [], booked)


def test_clean():
    """mypy has nothing to say about mypy1.py"""
    types.clean("How many lines does it complain about? Have a look at the first.")


def test_escapes():
    """mypy isn't told to look away"""
    types.without("Any", "cast", "ignore")


def test_program():
    """eight seats for Zainab, and eight for Tomo"""
    ran = program("mypy1.py", "8", "Zainab", "Tomo")
    ran.prints("Zainab: 8 seats, 58 euros, row 1\nTomo: 8 seats, 58 euros, row 1\nleft: 44\n")


def test_price():
    """8 euros a seat, and from 8 seats on 6 euros less"""
    assert price(1) == 8
    assert price(7) == 56
    assert price(8) == 58
    assert price(10) == 74


def test_row():
    """each row has 20 seats, and a row is a whole number"""
    for taken, wanted in ((0, 1), (19, 1), (20, 2), (59, 3)):
        found = row(booked(60, taken))
        words = f"with {taken} seats booked, the next is in row {found}, and should be in {wanted}"
        if type(found) is not int:
            pytest.fail(words)
        assert found == wanted, words


def test_full():
    """a show is sold out when no seat is left, and not before"""
    found = book(booked(60, 59), "Tomo", 1)
    assert found == "Tomo: 1 seats, 8 euros, row 3", f"the last seat: the ticket says {found!r}"
    found = book(booked(60, 60), "Tomo", 1)
    assert found == "sold out", f"no seat left: the ticket says {found!r}"


def test_too_many():
    """more seats than are left can't be booked"""
    show = booked(60, 57)
    found = book(show, "Tomo", 4)
    assert found == "only 3 left", f"4 seats wanted, 3 left: the ticket says {found!r}"
    assert (show.booked, show.names) == (57, []), "after that, nothing should have been booked"
    found = book(show, "Tomo", 3)
    assert found == "Tomo: 3 seats, 24 euros, row 3", f"the last 3 seats: {found!r}"


def test_names():
    """the names keep the order in which they booked, twice where somebody comes twice"""
    show = booked(60, 0)
    for name in ("Zainab", "Tomo", "Åsa", "Tomo"):
        book(show, name, 1)
    found = guests(show)
    assert found == "Zainab, Tomo, Åsa, Tomo", f"the guests are {found!r}"


def test_evening():
    """the evening's lines, down to the last seats"""
    assert evening(["40", "Tomo", "Zainab"]) == [
        "Tomo: 40 seats, 314 euros, row 1",
        "only 20 left",
        "left: 20",
    ]
    assert evening(["60", "Tomo", "Zainab"]) == [
        "Tomo: 60 seats, 474 euros, row 1",
        "sold out",
        "left: 0",
    ]


def test_right():
    """the hints are as Rafael wrote them"""
    types.accepts("right")


def test_wrong():
    """what was refused before still is"""
    types.refuses("wrong", "The hints were right. Which one have you changed?")
