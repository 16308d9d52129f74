from functools import cache
from itertools import islice

import pytest
from generators3 import Box, find, places, things
from pythlings_checks import program


def kitchen():
    """A box in a box in a box."""
    return Box("kitchen", ["plates", Box("bag", [Box("tin", ["tea", "milk"]), "cups"]), "kettle"])


class Contents:
    """The contents of a box that notices how much is taken out of it."""

    def __init__(self, label, items, opened):
        self.label, self.items, self.opened = label, items, opened

    def __iter__(self):
        for item in self.items:
            self.opened.append(item if isinstance(item, str) else f"the box {item.label}")
            yield item


def watched(opened):
    """A van that notes what is taken out."""
    inner = Box("tools", Contents("tools", ["saw", "tape"], opened))
    return Box("van", Contents("van", ["ladder", inner, "bicycle"], opened))


def test_things_flat():
    """things: a box without boxes"""
    assert list(things(Box("tin", ["tea", "milk", "tea"]))) == ["tea", "milk", "tea"]
    assert list(things(Box("empty", []))) == []


def test_things_inner():
    """things: what's in an inner box comes in its place"""
    assert list(things(Box("bag", ["map", Box("tin", ["tea", "milk"]), "cups"]))) == [
        "map",
        "tea",
        "milk",
        "cups",
    ]


def test_things_deep():
    """things: boxes may be in boxes in boxes, and empty"""
    assert list(things(Box("a", [Box("b", [Box("c", []), Box("d", ["pin"])])]))) == ["pin"]


def test_things_lazy():
    """things: nothing is taken out before it's asked for"""
    opened = []
    found = list(islice(things(watched(opened)), 2))
    if found != ["ladder", "saw"] or opened != ["ladder", "the box tools", "saw"]:
        pytest.fail(
            f"The first two things of the van are the ladder, and the saw from its first box. "
            f"things gave {found}, and took out: {', '.join(opened)}."
        )


def test_places():
    """places: the labels on the way to each thing, and the thing"""
    assert list(places(Box("bag", ["map", Box("tin", ["tea", "milk"]), "cups"]))) == [
        ("bag", "map"),
        ("bag > tin", "tea"),
        ("bag > tin", "milk"),
        ("bag", "cups"),
    ]


def test_places_deep():
    """places: three boxes deep, and back again"""
    assert list(places(Box("a", [Box("b", [Box("ç", ["tea"]), "cup"]), "pan"]))) == [
        ("a > b > ç", "tea"),
        ("a > b", "cup"),
        ("a", "pan"),
    ]
    assert list(places(Box("a", [Box("b", [])]))) == []


def test_places_lazy():
    """places: nothing is taken out before it's asked for"""
    opened = []
    next(places(watched(opened)))
    if opened != ["ladder"]:
        pytest.fail(f"For one pair, places took out of the van: {', '.join(opened)}.")


def test_find():
    """find: the way to a thing"""
    assert find(kitchen(), "tea") == "kitchen > bag > tin"
    assert find(kitchen(), "cups") == "kitchen > bag"
    assert find(kitchen(), "kettle") == "kitchen"


def test_find_none():
    """find: None if it isn't there; a label isn't a thing"""
    assert find(kitchen(), "corkscrew") is None
    assert find(kitchen(), "tin") is None
    assert find(Box("empty", []), "tea") is None


def test_find_first():
    """find: if there are several, the first one"""
    assert find(Box("a", [Box("b", ["pen"]), "pen", Box("c", ["pen"])]), "pen") == "a > b"


def test_find_whole():
    """find: a teapot isn't the tea"""
    assert find(Box("a", ["teapot", Box("b", ["tea"])]), "tea") == "a > b"
    assert find(Box("a", ["teapot"]), "tea") is None


def test_find_stops():
    """find: once it's found, nothing more is taken out of any box"""
    opened = []
    find(watched(opened), "saw")
    if opened != ["ladder", "the box tools", "saw"]:
        pytest.fail(
            "The saw comes second, in the first box of the van. To find it, these were taken "
            f"out: {', '.join(opened) or 'nothing'}."
        )


@cache
def shown(*words):
    """Run the program once for each word."""
    return program("generators3.py", *words)


def test_program():
    """the program finds the tea"""
    shown("tea").prints("van > kitchen > blue bag > tin")


def test_program_none():
    """the program says that something isn't there"""
    shown("corkscrew").prints("It isn't here.")


def test_program_all():
    """without a word, the program lists everything"""
    rows = [("ladder", "van"), ("plates", "van > kitchen")]
    rows += [(thing, "van > kitchen > blue bag > tin") for thing in ("tea", "sugar", "biscuits")]
    rows += [("cups", "van > kitchen > blue bag"), ("kettle", "van > kitchen")]
    rows += [("haiku", "van > books > poems"), ("atlas", "van > books"), ("bicycle", "van")]
    shown().prints("\n".join(f"{thing:10} {way}" for thing, way in rows))
