import pytest
from asked_for_check import Asked
from pitfalls1 import free_seats, races, tariffs, tell_all


def prices(percents, price):
    """What the functions make of a price."""
    return {kind: function(price) for kind, function in tariffs(percents).items()}


def test_tariffs():
    """tariffs: each kind of ticket has its own price"""
    found = prices({"child": 50, "guest": 100, "pupil": 10}, 80)
    if found != {"child": 40, "guest": 80, "pupil": 8}:
        pytest.fail(
            "With 50 percent for a child, 100 for a guest and 10 for a pupil, a ticket of 80 "
            f"should cost 40, 80 and 8. The functions say {', '.join(map(str, found.values()))}."
        )


def test_tariffs_rest():
    """tariffs: fractions are dropped"""
    assert tariffs({"child": 50})["child"](75) == 37
    assert tariffs({"free": 0})["free"](75) == 0
    assert tariffs({"guest": 100})["guest"](500) == 500


def test_tariffs_later():
    """tariffs: the functions keep their percents, whatever becomes of the dict"""
    percents = {"child": 50, "guest": 100}
    functions = tariffs(percents)
    percents["child"] = 99
    percents.clear()
    if functions["child"](80) != 40:
        pytest.fail("The dict was emptied after the call, and the functions have changed with it.")


def test_tariffs_none():
    """tariffs: no kinds of tickets, no functions"""
    assert tariffs({}) == {}


class Phone:
    """Sends nothing. Notes who was called, and reaches some."""

    def __init__(self, *reached):
        self.reached, self.called = reached, []

    def __call__(self, number):
        self.called.append(number)
        return number in self.reached


def test_tell_all():
    """tell_all: all families are called, even after one was reached"""
    send = Phone("0711", "0733")
    tell_all(["0722", "0711", "0733", "0700"], send)
    if send.called != ["0722", "0711", "0733", "0700"]:
        pytest.fail(
            "0722, 0711, 0733 and 0700 should all be called, once and in this order. "
            f"These were called: {', '.join(send.called) or 'none of them'}."
        )


def test_tell_all_answer():
    """tell_all: True if at least one could be reached"""
    assert tell_all(["0700", "0711", "0722"], Phone("0711")) is True
    assert tell_all(["0700", "0711", "0722"], Phone("0722")) is True


def test_tell_all_nobody():
    """tell_all: False if nobody could be reached, and for no phones at all"""
    assert tell_all(["0700", "0711"], Phone()) is False
    assert tell_all([], Phone()) is False


def test_races():
    """races: each race has its names, in their order"""
    lines = ["Wanjiru 12", "Achieng 9", "Juma 10", "Aisha 9"]
    assert races(lines, [9, 12]) == [["Achieng", "Aisha"], ["Wanjiru", "Achieng", "Juma", "Aisha"]]


def test_races_order():
    """races: the limits may come in any order, and twice"""
    assert races(["Juma 10", "Achieng 9"], [10, 8, 9, 9]) == [
        ["Juma", "Achieng"],
        [],
        ["Achieng"],
        ["Achieng"],
    ]


def test_races_once():
    """races: the lines may be read only once"""
    lines = Asked(["Juma 10\n", "Zoë 9\n"], -1, "")
    assert races(lines, [9, 10]) == [["Zoë"], ["Juma", "Zoë"]], "the lines: Juma 10 and Zoë 9"
    assert races(["Juma 10"], []) == []
    assert races([], [9]) == [[]]


def test_free_seats():
    """free_seats: the letter is the place within the row"""
    assert free_seats([["Juma", None, "Zoë", None]]) == ["B1", "D1"]


def test_free_seats_rows():
    """free_seats: the number is that of the row, and full rows count"""
    assert free_seats([["Juma"], [None], ["Achieng"], [None]]) == ["A2", "A4"]


def test_free_seats_all():
    """free_seats: several rows, longer and shorter ones"""
    rows = [[None, None], ["Juma", "Zoë", None], ["Aisha", "Ann"], [], [None, "Otieno"]]
    assert free_seats(rows) == ["A1", "B1", "C2", "A5"]
    assert free_seats([]) == []


def test_free_seats_empty_name():
    """free_seats: only None is free; a seat without a name is taken"""
    assert free_seats([["", None]]) == ["B1"]
