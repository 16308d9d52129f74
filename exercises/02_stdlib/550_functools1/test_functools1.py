import functools

import pytest
from functools1 import dock_label, label, make_neighbours, make_route_cost, office_label


@pytest.mark.parametrize("text", ["Fragile", "A text longer than the label"])
def test_dock(text):
    """the dock's labels are twelve wide"""
    assert dock_label(text) == label(text, "dock", 12)


@pytest.mark.parametrize("text", ["Fragile", "A text longer than the label"])
def test_office(text):
    """the office's labels are in capitals"""
    assert office_label(text) == label(text, "office", 20, True)


def test_partial_can_be_overridden():
    """a width given in the call wins over the fixed one"""
    assert dock_label("Fragile", width=3) == "[dock] Fra|"


@pytest.mark.parametrize("made", [dock_label, office_label])
def test_made_with_partial(made):
    """both are made with partial"""
    assert (type(made) is functools.partial, getattr(made, "func", None) is label) == (True, True)


COSTS = {("A", "B"): 4, ("B", "C"): 7, ("B", "A"): 5, ("C", "A"): 1}


def counting():
    """A fetch function and the list of its calls."""
    calls = []

    def fetch(start, end):
        calls.append(start + end)
        return COSTS[start, end]

    return fetch, calls


@pytest.mark.parametrize(
    ("route", "wanted"), [("ABC", 11), ("BA", 5), ("A", 0), ("", 0), ("ABCAB", 16)]
)
def test_route(route, wanted):
    """a route costs what its legs cost"""
    fetch, _ = counting()
    assert make_route_cost(fetch)(list(route)) == wanted


def test_leg_once():
    """a leg is fetched once, also in another route"""
    fetch, calls = counting()
    route_cost = make_route_cost(fetch)
    for route in ["AB", "AB", "ABC", "CAB"]:
        route_cost(list(route))
    assert calls == ["AB", "BC", "CA"]


def test_direction():
    """there and back are two legs"""
    fetch, calls = counting()
    assert make_route_cost(fetch)(["A", "B", "A"]) == 9
    assert calls == ["AB", "BA"]


def test_planners_are_separate():
    """two planners do not share what they remember"""
    first = make_route_cost(lambda start, end: 1)
    second = make_route_cost(lambda start, end: 2)
    assert (first(["A", "B"]), second(["A", "B"])) == (1, 2)


@pytest.mark.parametrize(("town", "wanted"), [("B", "AC"), ("C", "ABD"), ("D", "C"), ("X", "")])
def test_neighbours(town, wanted):
    """neighbours in alphabetical order, in both directions of a road"""
    roads = [("C", "D"), ("B", "C"), ("A", "B"), ("C", "A")]
    assert list(make_neighbours(roads)(town)) == list(wanted)


def test_neighbours_once():
    """the work is done once for each town"""
    neighbours = make_neighbours([("A", "B")])
    assert neighbours("A") is neighbours("A")
    assert neighbours("B") is neighbours("B")


def test_neighbours_safe():
    """a caller cannot change what is remembered"""
    neighbours = make_neighbours([("A", "B")])
    assert type(neighbours("A")) is tuple
