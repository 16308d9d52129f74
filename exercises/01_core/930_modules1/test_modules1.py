import ast
import inspect
import math

import pytest

import distances
import modules1


def imported():
    """Return what is imported, as (module, name, alias)."""
    found = set()
    for node in ast.walk(ast.parse(inspect.getsource(modules1))):
        if isinstance(node, ast.Import):
            found |= {(alias.name, None, alias.asname) for alias in node.names}
        if isinstance(node, ast.ImportFrom):
            found |= {(node.module, alias.name, alias.asname) for alias in node.names}
    return found


@pytest.mark.parametrize(("north", "east"), [(3, 4), (1, 1), (2.5, 0.3)])
def test_bee_line(north, east):
    """the bee line uses the exact square root"""
    assert modules1.bee_line(north, east) == math.sqrt(north**2 + east**2)


@pytest.mark.parametrize("places", [["Bath", "Wells"], ["Bristol", "Bath", "Wells", "Cheddar"]])
def test_trip(places):
    """a trip uses the roads of distances.py"""
    wanted = 2 * distances.route_length(places)
    assert modules1.trip(places) == wanted
    wanted = distances.road(*places[:2])
    assert modules1.first_leg(places) == wanted


def test_round_the_world():
    """dist is another name for distances"""
    assert modules1.round_the_world([math.tau * 6371, math.tau * 6371]) == pytest.approx(2)


def test_forms():
    """nothing is imported that is not used, and no star"""
    assert imported() == {
        ("math", None, None),
        ("distances", None, "dist"),
        ("distances", "road", None),
        ("distances", "route_length", None),
    }
