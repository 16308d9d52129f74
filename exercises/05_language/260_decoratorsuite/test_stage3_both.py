import inspect

import caching
import pytest
import timing
from decoratorsuite import tide_service
from suite_for_check import Clock, check, decorated, has


def both(clock, report, top):
    """Return both decorators as one, with this one on top."""
    timed = decorated(timing, "timed", clock, report)
    cached = decorated(caching, "cached", 10, clock)
    if top == "cached":
        return lambda function: cached(timed(function))
    return lambda function: timed(cached(function))


@pytest.mark.parametrize("top", ["timed", "cached"], ids=["timed on top", "cached on top"])
def test_dress(top):
    """both: name, docstring and parameters are kept"""

    def height(place: str, *, unit: str = "m") -> float:
        """The height of the water."""
        return 1.0

    made = both(Clock(), lambda *told: None, top)(height)
    found = f"{made.__name__}{inspect.signature(made)}: {made.__doc__}"
    wanted = "height(place: str, *, unit: str = 'm') -> float: The height of the water."
    check(found, wanted, f"A function with both decorators, {top} on top:")


@pytest.mark.parametrize(("top", "reports"), [("timed", 3), ("cached", 1)])
def test_order(top, reports):
    """both: what is on top decides what is reported"""
    told = []
    made = both(Clock(), lambda *of: told.append(of), top)(lambda place: place)
    check([made("a"), made("a"), made("a")], ["a"] * 3, "Three times the same question:")
    check(len(told), reports, f"With {top} on top, how many calls were reported:")


@pytest.mark.parametrize("top", ["timed", "cached"], ids=["timed on top", "cached on top"])
def test_reachable(top):
    """both: clear and stats can be reached"""
    made = both(Clock(), lambda *of: None, top)(lambda place: place)
    made("a")
    made("a")
    wanted = {"hits": 1, "misses": 1, "kept": 1}
    check(has(made, "stats")(), wanted, f"With {top} on top, stats() after twice the same:")
    has(made, "clear")()
    check(made.stats()["kept"], 0, f"With {top} on top, kept after clear():")


@pytest.mark.parametrize("top", ["timed", "cached"], ids=["timed on top", "cached on top"])
def test_methods(top):
    """both: methods work, and each object has its own answers"""
    told = []
    decorate = both(Clock(), lambda *of: told.append(of[0]), top)

    class Harbour:
        def __init__(self, depth):
            self.depth = depth

        @decorate
        def room(self, boat):
            return self.depth - boat

    one, other = Harbour(9), Harbour(4)
    try:
        found = [one.room(2), other.room(2), one.room(2)]
    except TypeError as error:
        pytest.fail(f"A method has both decorators, {top} on top. A call ends: {error}")
    check(found, [7, 2, 7], f"A method with both decorators, {top} on top, of two objects:")
    check(set(told), {"room"}, "The name in the reports:")


def test_tide():
    """tide_service: the height, from memory for less than a minute, and the report"""
    clock, asked, told = Clock(), [], []

    def ask(place):
        asked.append(place)
        clock.now += 2
        return 1.5

    tide = tide_service(ask, clock, lambda *of: told.append(of))
    found = [tide("Apia"), tide("Apia"), tide("Sālua")]
    check(found, [1.5, 1.5, 1.5], "tide of Apia, Apia and Sālua:")
    check(asked, ["Apia", "Sālua"], "What the paid service was asked:")
    check(told, [("tide", 2.0), ("tide", 2.0)], "What was reported:")
    clock.now += 57.5
    tide("Apia")
    check(len(asked), 2, "Apia's answer is 59.5 seconds old. How often the service was asked:")
    clock.now += 0.5
    tide("Apia")
    check(len(asked), 3, "Apia's answer is 60 seconds old. How often the service was asked:")


def test_two_services():
    """tide_service: two services have nothing in common"""
    one = tide_service(lambda place: 1.0, Clock(), lambda *of: None)
    other = tide_service(lambda place: 2.0, Clock(), lambda *of: None)
    check([one("Apia"), other("Apia")], [1.0, 2.0], "Two services, the same place:")
