from collections import namedtuple

import pytest
from namedtuple1 import as_dict, board, board_line, delayed, read

Turned = namedtuple("Flight", ["status", "gate", "minutes", "city", "number"])


def oslo():
    return read("KL 12;Oslo;545;B4;on time")


def turned_oslo():
    """The same flight with its fields in another order."""
    return Turned("on time", "B4", 545, "Oslo", "KL 12")


def test_fields():
    """the fields of a flight have names"""
    assert read("KL 12;Oslo;545;B4;on time").city == "Oslo"
    assert read("KL 12;Oslo;545;B4;on time").minutes == 545
    assert read("KL 12;Oslo;545;B4;late").status == "late"


def test_shown():
    """a flight shows itself as a Flight, with its five fields in order"""
    assert repr(read("AF 7;Lyon;1430;A1;late")) == (
        "Flight(number='AF 7', city='Lyon', minutes=1430, gate='A1', status='late')"
    )


def test_tuple():
    """a flight still equals the plain tuple, so old code goes on working"""
    assert read("KL 12;Oslo;545;B4;on time") == ("KL 12", "Oslo", 545, "B4", "on time")


def test_left_out():
    """a gate that's left out is "-", a status that's left out is "on time\""""
    assert read("EI 300;Cork;60") == ("EI 300", "Cork", 60, "-", "on time")
    assert read("EI 300;Cork;60;C2") == ("EI 300", "Cork", 60, "C2", "on time")


def test_type_defaults():
    """Flight itself has these defaults"""
    from namedtuple1 import Flight

    assert Flight("X 1", "Bonn", 0) == ("X 1", "Bonn", 0, "-", "on time")
    assert Flight("X 1", "Bonn", 0, status="late") == ("X 1", "Bonn", 0, "-", "late")


def test_type_others():
    """number, city and minutes must be given: without them, Flight raises a TypeError"""
    from namedtuple1 import Flight

    with pytest.raises(TypeError):
        Flight("X 1", "Bonn")


def test_board_line():
    """a line shows time, number, city and gate"""
    assert board_line(read("KL 12;Oslo;545;B4;on time")) == "09:05 KL 12  Oslo  gate B4"
    assert board_line(read("AF 7;Orléans;1439;A1;late")) == "23:59 AF 7  Orléans  gate A1"
    assert board_line(read("EI 300;Cork;0")) == "00:00 EI 300  Cork  gate -"


def test_board_line_names():
    """board_line goes by names: the fields may come in another order"""
    assert board_line(turned_oslo()) == "09:05 KL 12  Oslo  gate B4"


def test_delayed():
    """a delayed flight leaves later and says so"""
    assert delayed(oslo(), 90).minutes == 635
    assert delayed(oslo(), 90).status == "delayed"
    assert delayed(oslo(), 90) == ("KL 12", "Oslo", 635, "B4", "delayed")
    assert delayed(oslo(), 0) == ("KL 12", "Oslo", 545, "B4", "delayed")


def test_delayed_flight():
    """what delayed returns has fields with names, too"""
    assert delayed(oslo(), 5).minutes == 550
    assert delayed(oslo(), 5).gate == "B4"


def test_delayed_names():
    """delayed goes by names: the fields may come in another order"""
    assert delayed(turned_oslo(), 5).minutes == 550
    assert delayed(turned_oslo(), 5).city == "Oslo"
    assert delayed(turned_oslo(), 5).status == "delayed"


def flights():
    return [
        oslo(),
        read("AF 7;Lyon;1430;A1;cancelled"),
        read("EI 300;Cork;60"),
        read("BA 9;Leeds;545"),
        read("AA 1;Rome;545;A9;delayed"),
    ]


def test_board():
    """the board is in the order of departure, without cancelled flights"""
    assert board(flights()) == [
        "01:00 EI 300  Cork  gate -",
        "09:05 KL 12  Oslo  gate B4",
        "09:05 BA 9  Leeds  gate -",
        "09:05 AA 1  Rome  gate A9",
    ]
    assert board([]) == []


def test_board_names():
    """board goes by names: the fields may come in another order"""
    rows = [
        turned_oslo(),
        Turned("late", "A1", 60, "Cork", "EI 300"),
        Turned("cancelled", "A2", 5, "Lyon", "AF 7"),
    ]
    assert board(rows) == ["01:00 EI 300  Cork  gate A1", "09:05 KL 12  Oslo  gate B4"]


def test_as_dict():
    """a flight as a dict, from names to values"""
    assert as_dict(read("X 1;Bonn;1;C;late")) == {
        "number": "X 1",
        "city": "Bonn",
        "minutes": 1,
        "gate": "C",
        "status": "late",
    }


def test_as_dict_names():
    """as_dict goes by names: the fields may come in another order"""
    assert as_dict(turned_oslo()) == {
        "number": "KL 12",
        "city": "Oslo",
        "minutes": 545,
        "gate": "B4",
        "status": "on time",
    }
