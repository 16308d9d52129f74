import pytest
from init3 import Team


def stays(lines, name, found, wanted):
    """Fail unless what the caller has handed over is as it was."""
    if found != wanted:
        pytest.fail(f"{lines}\n\nAfter this, {name} is {found}.\nIt should still be {wanted}.")


def test_given_list():
    """the list that a team was made with stays as it is"""
    club = ["Zoë", "Bo", "Ana"]
    hares = Team("Hares", club)
    hares.drop("Zoë")
    hares.add("Ümit")
    lines = 'hares = Team("Hares", club)\nhares.drop("Zoë")\nhares.add("Ümit")'
    stays(lines, "club", club, ["Zoë", "Bo", "Ana"])
    assert hares.runners() == ["Bo", "Ana", "Ümit"]


def test_given_list_later():
    """what happens to that list later doesn't change the team"""
    club = ["Zoë", "Bo"]
    hares = Team("Hares", club)
    club.clear()
    assert hares.runners() == ["Zoë", "Bo"]


def test_new_teams():
    """two new teams don't share their runners"""
    snails = Team("Snails")
    otters = Team("Otters")
    snails.add("Ana")
    assert [snails.runners(), otters.runners()] == [["Ana"], []]


def test_given_empty():
    """an empty list that's given isn't kept either"""
    nobody = []
    snails = Team("Snails", nobody)
    snails.add("Ana")
    stays('snails = Team("Snails", nobody)\nsnails.add("Ana")', "nobody", nobody, [])
    assert snails.runners() == ["Ana"]


def test_new_wins():
    """two new teams don't share their wins"""
    snails = Team("Snails", ["Ana"])
    otters = Team("Otters", ["Bo"])
    snails.win()
    assert [snails.wins(), otters.wins()] == [{"Ana": 1}, {}]


def test_given_wins():
    """the dict of wins that a team was made with stays as it is"""
    wins = {"Bo": 2}
    hares = Team("Hares", ["Zoë", "Bo"], wins)
    hares.win()
    lines = 'hares = Team("Hares", ["Zoë", "Bo"], wins)\nhares.win()'
    stays(lines, "wins", wins, {"Bo": 2})
    assert hares.wins() == {"Bo": 3, "Zoë": 1}


def test_given_empty_wins():
    """an empty dict of wins that's given isn't kept either"""
    wins = {}
    hares = Team("Hares", ["Zoë"], wins)
    hares.win()
    stays('hares = Team("Hares", ["Zoë"], wins)\nhares.win()', "wins", wins, {})
    assert hares.wins() == {"Zoë": 1}


def test_start_list():
    """whoever sorts the start list doesn't sort the team"""
    hares = Team("Hares", ["Zoë", "Bo", "Ana"])
    hares.runners().sort()
    assert hares.runners() == ["Zoë", "Bo", "Ana"]


def test_wins_out():
    """whoever changes the dict of wins doesn't change the team's"""
    hares = Team("Hares", ["Bo"], {"Bo": 2})
    hares.wins().clear()
    assert hares.wins() == {"Bo": 2}


def test_by_name():
    """by_name sorts, and the team keeps its order"""
    hares = Team("Hares", ["Zoë", "Bo", "Ana", "Bo"])
    assert [hares.by_name(), hares.runners()] == [
        ["Ana", "Bo", "Bo", "Zoë"],
        ["Zoë", "Bo", "Ana", "Bo"],
    ]


def test_reserve():
    """a second team is a team of its own"""
    hares = Team("Hares", ["Zoë", "Bo"], {"Bo": 2})
    second = hares.reserve("Hares II")
    second.add("Ana")
    second.win()
    assert [hares.runners(), hares.wins()] == [["Zoë", "Bo"], {"Bo": 2}]


def test_reserve_same():
    """the second team begins with the same runners and wins"""
    hares = Team("Hares", ["Zoë", "Bo"], {"Bo": 2})
    second = hares.reserve("Hares II")
    assert [second.name, second.runners(), second.wins()] == [
        "Hares II",
        ["Zoë", "Bo"],
        {"Bo": 2},
    ]


def test_tuple():
    """the runners may come as a tuple"""
    hares = Team("Hares", ("Zoë", "Bo"))
    hares.add("Ana")
    assert hares.runners() == ["Zoë", "Bo", "Ana"]


def test_keys():
    """or as the keys of a dict"""
    ages = {"Zoë": 15, "Bo": 14}
    hares = Team("Hares", ages.keys())
    hares.drop("Zoë")
    lines = 'hares = Team("Hares", ages.keys())\nhares.drop("Zoë")'
    stays(lines, "ages", ages, {"Zoë": 15, "Bo": 14})
    assert hares.runners() == ["Bo"]


def test_generator():
    """or from a generator, which gives each only once"""
    names = (name for name in ("Zoë", "Bo"))
    hares = Team("Hares", names)
    assert [hares.runners(), hares.runners()] == [["Zoë", "Bo"], ["Zoë", "Bo"]]


def test_still_works():
    """add, drop and win still do their work"""
    hares = Team("Hares", ["Zoë", "Bo"], {})
    hares.win()
    hares.add("Ana")
    hares.drop("Zoë")
    hares.win()
    assert [hares.runners(), hares.wins()] == [["Bo", "Ana"], {"Zoë": 1, "Bo": 2, "Ana": 1}]
