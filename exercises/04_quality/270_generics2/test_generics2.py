import re

import generics2
import pytest
from generics2 import Boat, Sailboat, Tug, group, longest, pair_up
from pythlings_checks import program
from types_for_check import Types

HEAD = "from generics2 import Boat, Sailboat, Tug, group, longest, pair_up, sailboats, tugs\n"
RIGHT = """\
text: str = longest(sailboats).hoist()
tug: Tug = longest(tugs)
tug = longest((Tug("Ox", 12.0),))
boat: Boat = longest([sailboats[0], tugs[0]])
by_sails: dict[int, list[Sailboat]] = group(sailboats, lambda one: one.sails)
by_size: dict[int, list[str]] = group(["a", "bc"], len)
by_size = group({"a", "bc"}, len)
pairs: list[tuple[Tug, Sailboat]] = pair_up(tugs, sailboats)
numbered: list[tuple[str, int]] = pair_up(["a", "b"], [1, 2])
"""
WRONG = """\
longest(tugs).hoist()  # wrong
longest(["Ox", "Mule"])  # wrong
longest([12.0, 11.0])  # wrong
sail: Sailboat = longest(tugs)  # wrong
group(tugs, lambda tug: tug.sails)  # wrong
group([1, 2], str.upper)  # wrong
by_name: dict[str, list[Tug]] = group(sailboats, lambda one: one.name)  # wrong
by_sails: dict[str, list[Sailboat]] = group(sailboats, lambda one: one.sails)  # wrong
pair_up(tugs, sailboats)[0][0].hoist()  # wrong
pairs: list[tuple[Tug, Tug]] = pair_up(tugs, sailboats)  # wrong
"""
REVEALED = """\
reveal_type(longest(sailboats))  # Sailboat
reveal_type(longest(tugs))  # Tug
reveal_type(group(tugs, lambda tug: tug.name))  # dict[str, list[Tug]]
reveal_type(pair_up(tugs, sailboats))  # list[tuple[Tug, Sailboat]]
reveal_type(pair_up(["a"], [1]))  # list[tuple[str, int]]
"""
types = Types(
    "generics2.py",
    callers={"right": HEAD + RIGHT, "wrong": HEAD + WRONG, "revealed": HEAD + REVEALED},
)

ANSWERS = {
    "longest(tugs)": "Tug",
    "longest([sailboats[0], tugs[0]])": "Boat",
    "group(sailboats, lambda boat: boat.sails)": "dict[int, list[Sailboat]]",
    "pair_up(tugs, sailboats)[0][1].hoist()": "str",
    "pair_up(sailboats, [boat.length for boat in tugs])": "list[tuple[Sailboat, float]]",
}
WHY = {
    "longest(tugs)": "a list of Tugs goes in, and one of them comes out",
    "longest([sailboats[0], tugs[0]])": "the list holds a Sailboat and a Tug, so what are all in it?",
    "group(sailboats, lambda boat: boat.sails)": "what's the key, and what's in each list?",
    "pair_up(tugs, sailboats)[0][1].hoist()": "that's the result of hoist, of the second in a pair",
    "pair_up(sailboats, [boat.length for boat in tugs])": "the second list holds lengths",
}


def test_clean():
    """mypy has nothing to say about generics2.py"""
    types.clean()


def test_escapes():
    """mypy isn't told to look away"""
    types.without("Any", "cast", "ignore")


def test_revealed():
    """what goes in as a Sailboat comes out as one"""
    types.reveals("revealed", "Where does the hint forget what it was?")


def test_right():
    """other lists, other keys: mypy accepts what fits"""
    types.accepts("right")


def test_wrong():
    """mypy refuses what doesn't fit"""
    types.refuses("wrong", "Which hint lets anything in, or out?")


def test_predictions():
    """what reveal_type would print"""
    for call, answer in ANSWERS.items():
        said = generics2.PREDICTIONS.get(call, "nothing")
        told = re.sub(r"\s|generics2\.|builtins\.", "", str(said))
        if told != answer.replace(" ", ""):
            pytest.fail(
                f"your prediction for\n\n    {call}\n\nis {said!r}. Think of this: {WHY[call]}"
            )


def test_longest():
    """the longest, the first of equal ones"""
    boats = [Tug("Ox", 7.0), Sailboat("Ibis", 9.5), Sailboat("Tara", 9.5), Boat("Nut", 2.0)]
    found = longest(boats).name
    assert found == "Ibis", f"of Ox 7.0, Ibis 9.5, Tara 9.5, Nut 2.0 the longest is {found}"


def test_group():
    """groups keep the order"""
    assert group(["bc", "a", "de", ""], len) == {2: ["bc", "de"], 1: ["a"], 0: [""]}
    assert group([], len) == {}
    assert group(iter(["a", "b"]), len) == {1: ["a", "b"]}


def test_pair_up():
    """pairs, as long as there are both"""
    assert pair_up(["a", "b", "c"], [1, 2]) == [("a", 1), ("b", 2)]
    assert pair_up([], [1]) == []


def test_program():
    """the regatta on the screen"""
    program("generics2.py").prints(
        "first over the line: Gaviota /|/|\n1 sails: Tara\n2 sails: Gaviota\n3 sails: Ibis\n"
        "Ox brings home Gaviota /|/|\nMule brings home Tara /|\n"
    )
