import functools

import pytest
import strategy1
from pythlings_checks import program
from strategy1 import play, tournament


def answers(name, *rounds):
    """What a strategy says, told what the other one has said: one answer for each."""
    function = strategy1.STRATEGIES.get(name)
    if not callable(function):
        pytest.fail(f"STRATEGIES has no function for {name!r} yet.")
    said = []
    for count in range(len(rounds) + 1):
        mine, theirs = list(said), list(rounds[:count])
        said.append(function(mine, theirs))
        if (mine, theirs) != (said[:-1], list(rounds[:count])):
            pytest.fail(f"{name} changes the lists that it's given.")
    return said


def check(found, wanted, what):
    found = " ".join(map(str, found))
    if found != wanted:
        pytest.fail(f"{what}\n{found}\n\nwanted\n{wanted}")


NICE = ("share",) * 6
MIXED = ("share", "grab", "share", "share", "grab", "grab")


def test_sharer():
    """the sharer always shares"""
    check(answers("sharer", *MIXED), "share share share share share share share", "the sharer says")


def test_grabber():
    """the grabber always grabs"""
    check(answers("grabber", *MIXED), "grab grab grab grab grab grab grab", "the grabber says")


def test_third():
    """third grabs in every third round, and not in the first"""
    wanted = "share share grab share share grab share"
    check(answers("third", *NICE), wanted, "in rounds 1 to 7, third says")
    check(answers("third", *MIXED), wanted, "in rounds 1 to 7, third says")


def test_copycat():
    """copycat shares first, then says what the other one said last"""
    found = answers("copycat", *MIXED)
    wanted = "share share grab share share grab grab"
    check(found, wanted, f"the other one says\n{' '.join(MIXED)}\n\ncopycat says")


def test_grudge():
    """grudge shares until the other one has grabbed, and never again after that"""
    found = answers("grudge", *MIXED)
    wanted = "share share grab grab grab grab grab"
    check(found, wanted, f"the other one says\n{' '.join(MIXED)}\n\ngrudge says")
    check(answers("grudge", *NICE), "share " * 6 + "share", "if the other one shares, grudge says")


def test_play():
    """play gives both their points"""
    assert play("sharer", "grabber") == (0, 50)
    assert play("third", "sharer", 6) == (22, 12)
    assert play("grabber", "copycat", 3) == (7, 2)
    assert play("grudge", "third", 5) == (16, 11)
    assert play("copycat", "grudge", 0) == (0, 0)


def test_against_itself():
    """a strategy can play against itself"""
    assert play("third", "third", 4) == (10, 10)
    assert play("grudge", "grudge") == (30, 30)


def test_added_later(monkeypatch):
    """a strategy that's added to the dict can play at once"""
    monkeypatch.setitem(strategy1.STRATEGIES, "last", lambda mine, theirs: "grab")
    monkeypatch.setitem(strategy1.STRATEGIES, "twice", Twice())
    assert play("last", "sharer", 2) == (10, 0)
    assert play("twice", "sharer", 4) == (16, 6)


class Twice:
    """A strategy that's no function: it grabs if it has grabbed less than twice."""

    def __call__(self, mine, theirs):
        return "grab" if mine.count("grab") < 2 else "share"


def test_replaced(monkeypatch):
    """play asks the dict, whoever is in it"""
    monkeypatch.setitem(strategy1.STRATEGIES, "sharer", lambda mine, theirs: "grab")
    assert play("sharer", "grabber", 1) == (1, 1)


def test_unknown():
    """a name without a strategy is a ValueError with that name in it"""
    for pair in (("sharer", "shaker"), ("shaker", "sharer")):
        try:
            play(*pair)
        except ValueError as error:
            if "shaker" not in str(error):
                pytest.fail(f"the message should have shaker in it. It is: {error}")
        except KeyError:
            pytest.fail('play with "shaker" should be a ValueError, and it is a KeyError.')
        else:
            pytest.fail('play with "shaker" should be a ValueError, and nothing was raised.')


def test_unknown_without_rounds():
    """a name without a strategy is a ValueError even before the first round"""
    try:
        found = play("sharer", "shaker", 0)
    except ValueError:
        return
    pytest.fail(f'play("sharer", "shaker", 0) should be a ValueError, and it gives {found}.')


def test_tournament():
    """the tournament has all five, best first"""
    assert tournament() == [
        (116, "grabber"),
        (102, "grudge"),
        (96, "copycat"),
        (81, "sharer"),
        (79, "third"),
    ]


def test_tournament_added(monkeypatch):
    """a new strategy takes part in the tournament, and of equal points the name decides"""
    small = {"b": lambda mine, theirs: "share", "a": lambda mine, theirs: "share"}
    small["c"] = lambda mine, theirs: "grab"
    monkeypatch.setattr(strategy1, "STRATEGIES", small)
    assert tournament() == [(100, "c"), (30, "a"), (30, "b")]


@functools.cache
def ran():
    return program("strategy1.py")


def test_program():
    """the program prints the tournament"""
    ran().says(" 116 grabber    *******", "  79 third      *******")
