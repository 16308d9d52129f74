import functools

import classattrs2
import pytest
from classattrs2 import Express, Ticket
from pythlings_checks import program
from session_for_check import typed


@pytest.fixture(autouse=True)
def morning():
    """No ticket has been issued when a test begins."""
    if hasattr(Ticket, "new_day"):
        Ticket.new_day()
    Ticket.issued = 0
    if "issued" in vars(Express):
        del Express.issued


def test_numbers():
    """each ticket has the next number"""
    first = Ticket("Chidi")
    second = Ticket("Mei")
    third = Ticket("Ömer")
    assert [first.number, second.number, third.number] == [1, 2, 3]


def test_issued():
    """the class knows how many there are"""
    Ticket("Chidi")
    Ticket("Mei")
    assert Ticket.issued == 2


def test_express():
    """express tickets are numbered together with the others"""
    first = Ticket("Chidi")
    second = Express("Mei")
    third = Ticket("Ömer")
    fourth = Express("Linh")
    found = [first.number, second.number, third.number, fourth.number]
    assert found == [1, 2, 3, 4]


def test_express_first():
    """also when an express ticket comes first"""
    first = Express("Mei")
    second = Express("Linh")
    third = Ticket("Chidi")
    assert [first.number, second.number, third.number] == [1, 2, 3]


def test_keeps():
    """a ticket keeps its number when others are issued"""
    Ticket("Chidi")
    second = Ticket("Mei")
    Ticket("Ömer")
    assert second.text() == "A2 Mei"


def test_text():
    """a ticket shows the letter of its kind"""
    first = Ticket("Chidi")
    second = Express(" Ada ")
    assert [first.text(), second.text()] == ["A1 Chidi", "E2 Ada"]


def test_text_any_kind():
    """a kind of ticket that somebody adds later shows its own letter"""
    typed(classattrs2, 'class Passport(Ticket): letter = "P"\nPassport("Mei").text()', "P1 Mei")


def test_blank():
    """without a name there's no ticket, and no number is used up"""
    Ticket("Chidi")
    for name in ("  ", ""):
        try:
            Ticket(name)
        except ValueError:
            continue
        pytest.fail(f"Ticket({name!r}) should be a ValueError")
    ticket = Ticket("Mei")
    assert ticket.text() == "A2 Mei"


def test_new_day():
    """on a new day the numbers begin again"""
    yesterday = Ticket("Chidi")
    Ticket.new_day()
    today = Ticket("Mei")
    assert [yesterday.number, today.number] == [1, 1]


def test_new_day_express():
    """a new day begins for all kinds, whichever class is asked"""
    Ticket("Chidi")
    Express("Linh")
    Express.new_day()
    first = Ticket("Mei")
    second = Express("Ömer")
    assert [first.text(), second.text()] == ["A1 Mei", "E2 Ömer"]


@functools.cache
def day(*typed):
    """Run the desk once with these names."""
    return program("classattrs2.py", typed=typed)


def test_desk():
    """a day at the desk"""
    day("Chidi", "Ada!", " ", "Ömer", "stop").shows(
        "Name? Chidi\n"
        "A1 Chidi\n"
        "Name? Ada!\n"
        "E2 Ada\n"
        "Name?  \n"
        "Your name, please\n"
        "Name? Ömer\n"
        "A3 Ömer\n"
        "Name? stop\n"
        "3 tickets today\n"
    )


def test_desk_nobody():
    """a ! alone is no name, and on a quiet day there are 0 tickets"""
    day("!", "stop").shows("Name? !\nYour name, please\nName? stop\n0 tickets today\n")


def test_desk_mark():
    """a ! that isn't at the end belongs to the name, as in !Gawaxab from Namibia"""
    day("!Gawaxab", "!Gawaxab!", "stop").shows(
        "Name? !Gawaxab\nA1 !Gawaxab\nName? !Gawaxab!\nE2 !Gawaxab\nName? stop\n2 tickets today\n"
    )
