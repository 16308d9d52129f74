import functools
from dataclasses import FrozenInstanceError

import pytest
from frozen1 import Spot, cleaned, draw, drive, step
from pythlings_checks import program


def plain(spots):
    """The numbers of the spots, so that what's compared isn't the learner's own class alone."""
    return [(spot.x, spot.y, spot.storey) for spot in spots]


def check(found, wanted, what):
    if found != wanted:
        pytest.fail(f"{what}\n{found}\n\nwanted\n{wanted}")


def raised(action):
    try:
        action()
    except Exception as error:  # noqa: BLE001
        return type(error).__name__
    return "nothing"


def test_diary():
    """the diary has the start, and the spot after each letter"""
    found = plain(drive(Spot(0, 0), "EES"))
    wanted = [(0, 0, 0), (1, 0, 0), (2, 0, 0), (2, 1, 0)]
    check(found, wanted, 'x, y and storey of each spot in drive(Spot(0, 0), "EES"):')


def test_frozen():
    """a spot can't be changed"""
    wanted = FrozenInstanceError.__name__
    spot = Spot(2, 1)
    check(raised(lambda: setattr(spot, "x", 3)), wanted, "setting the x of a spot raised")
    check(raised(lambda: setattr(spot, "storey", 3)), wanted, "setting the storey raised")
    check(plain([spot]), [(2, 1, 0)], "x, y and storey of Spot(2, 1) after that:")


def test_key():
    """spots work in a set and as a key"""
    check(raised(lambda: {Spot(2, 1): "here"}), "nothing", "a spot as a key raised")
    found = len({Spot(2, 1), Spot(2, 1, 0), Spot(1, 2), Spot(2, 1, 3)})
    check(found, 3, "how many are in {Spot(2, 1), Spot(2, 1, 0), Spot(1, 2), Spot(2, 1, 3)}:")


def test_step():
    """one step in each direction, and the old spot stays"""
    spot = Spot(2, 1, 4)
    for letter, wanted in (
        ("N", (2, 0, 4)),
        ("S", (2, 2, 4)),
        ("W", (1, 1, 4)),
        ("E", (3, 1, 4)),
        ("U", (2, 1, 5)),
        ("D", (2, 1, 3)),
    ):
        found = plain([step(spot, letter)])[0]
        check(found, wanted, f"x, y and storey after step(Spot(2, 1, 4), {letter!r}):")
        check(plain([spot])[0], (2, 1, 4), f"the spot it came from, after {letter!r}:")


def test_start_stays():
    """the start stays where it is"""
    start = Spot(3, -2)
    drive(start, "SSEU")
    check(plain([start]), [(3, -2, 0)], "x, y and storey of the start after a drive:")


def test_no_letters():
    """without a letter, the diary is the start"""
    assert drive(Spot(5, 5), "") == [Spot(5, 5)]


def test_cleaned():
    """cleaned counts how often each spot was cleaned"""
    diary = drive(Spot(1, 1), "EWU")
    found = dict(cleaned(list(diary)))
    wanted = {Spot(1, 1): 2, Spot(2, 1): 1, Spot(1, 1, 1): 1}
    check(found, wanted, 'cleaned(drive(Spot(1, 1), "EWU")) is')
    check(dict(cleaned([])), {}, "cleaned([]) is")


def counts(letters, start=(0, 0)):
    return cleaned(drive(Spot(*start), letters))


def test_draw():
    """the map shows how often each spot was cleaned"""
    assert draw(counts("EESW"), 0) == "111.....\n.11.....\n........\n........"
    assert draw(counts("WES", (6, 2)), 0) == "........\n........\n.....12.\n......1."


def test_draw_storey():
    """a map shows its own storey only"""
    assert draw(counts("EUES"), 1) == ".11.....\n..1.....\n........\n........"
    assert draw(counts("E"), 7) == "........\n........\n........\n........"


def test_draw_often():
    """more than nine times is a 9"""
    assert draw(counts("EW" * 9), 0) == "99......\n........\n........\n........"
    assert draw(counts("EW" * 7), 0) == "87......\n........\n........\n........"


def test_draw_outside():
    """what's outside of the map isn't drawn"""
    assert draw(counts("NSWE"), 0) == "3.......\n........\n........\n........"
    assert draw(counts("EEES", (6, 3)), 0) == "........\n........\n........\n......11"


@functools.cache
def ran():
    return program("frozen1.py", "EESSUWW")


def test_program():
    """the program draws a map of each storey"""
    ran().says(
        "storey 0\n111.....\n..1.....\n..1.....\n........\n"
        "storey 1\n........\n........\n111.....\n........"
    )
