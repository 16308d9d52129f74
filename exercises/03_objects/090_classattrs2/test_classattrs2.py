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
    second = Ticket("Ana")
    third = Ticket("Zoë")
    assert [first.number, second.number, third.number] == [1, 2, 3]


def test_issued():
    """the class knows how many there are"""
    Ticket("Chidi")
    Ticket("Ana")
    assert Ticket.issued == 2


def test_express():
    """express tickets are numbered together with the others"""
    first = Ticket("Chidi")
    second = Express("Ana")
    third = Ticket("Zoë")
    fourth = Express("Bo")
    found = [first.number, second.number, third.number, fourth.number]
    assert found == [1, 2, 3, 4]


def test_express_first():
    """that holds when an express ticket comes first, too"""
    first = Express("Ana")
    second = Express("Bo")
    third = Ticket("Chidi")
    assert [first.number, second.number, third.number] == [1, 2, 3]


def test_keeps():
    """a ticket keeps its number when others are issued"""
    Ticket("Chidi")
    second = Ticket("Ana")
    Ticket("Zoë")
    assert second.text() == "A2 Ana"


def test_text():
    """a ticket shows the letter of its kind"""
    first = Ticket("Chidi")
    second = Express(" Ada ")
    assert [first.text(), second.text()] == ["A1 Chidi", "E2 Ada"]


def test_text_any_kind():
    """a kind of ticket that somebody adds later shows its own letter"""
    typed(classattrs2, 'class Passport(Ticket): letter = "P"\nPassport("Ana").text()', "P1 Ana")


def test_blank():
    """without a name there's no ticket, and no number is used up"""
    Ticket("Chidi")
    for name in ("  ", ""):
        try:
            Ticket(name)
        except ValueError:
            continue
        pytest.fail(f"Ticket({name!r}) should be a ValueError")
    ticket = Ticket("Ana")
    assert ticket.text() == "A2 Ana"


def test_new_day():
    """on a new day the numbers begin again"""
    yesterday = Ticket("Chidi")
    Ticket.new_day()
    today = Ticket("Ana")
    assert [yesterday.number, today.number] == [1, 1]


def test_new_day_express():
    """a new day begins for all kinds, whichever class is asked"""
    Ticket("Chidi")
    Express("Bo")
    Express.new_day()
    first = Ticket("Ana")
    second = Express("Zoë")
    assert [first.text(), second.text()] == ["A1 Ana", "E2 Zoë"]


@functools.cache
def day(*typed):
    """Run the desk once with these names."""
    return program("classattrs2.py", typed=typed)


def test_desk():
    """a day at the desk"""
    day("Chidi", "Ada!", " ", "Zoë", "stop").shows(
        "Name? Chidi\n"
        "A1 Chidi\n"
        "Name? Ada!\n"
        "E2 Ada\n"
        "Name?  \n"
        "Your name, please\n"
        "Name? Zoë\n"
        "A3 Zoë\n"
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
