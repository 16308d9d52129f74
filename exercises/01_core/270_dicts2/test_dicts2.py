import pytest

from dicts2 import by_club, count_votes, turnout

MEMBERS = [
    ("Ana", "rowing"),
    ("Ben", "chess"),
    ("Cem", "rowing"),
    ("Dua", "judo"),
    ("Eli", "rowing"),
    ("Fay", "chess"),
]


@pytest.mark.parametrize(
    "votes", [["Ana", "Ben", "Ana"], ["Ben"], ["x", "y", "x", "z", "x", "y"], []]
)
def test_count_votes(votes):
    """the number of votes for each name"""
    wanted = {name: votes.count(name) for name in votes}
    assert count_votes(votes) == wanted


@pytest.mark.parametrize("size", [0, 1, 2, 3, 6])
def test_by_club(size):
    """every member is in the list of the right club, in the order of the members"""
    members = MEMBERS[:size]
    clubs = {club for _, club in members}
    assert by_club(members) == {c: [name for name, club in members if club == c] for c in clubs}


def test_groups_are_independent():
    """each club has a list of its own"""
    groups = by_club(MEMBERS)
    groups["judo"].append("Guy")
    assert groups["chess"] == ["Ben", "Fay"]


def test_members_untouched():
    """the list of members is only read"""
    members = MEMBERS[:]
    by_club(members)
    turnout(members)
    assert members == MEMBERS


@pytest.mark.parametrize("size", [0, 1, 3, 6])
def test_turnout(size):
    """the number of members of each club"""
    clubs = [club for _, club in MEMBERS[:size]]
    assert turnout(MEMBERS[:size]) == {club: clubs.count(club) for club in clubs}
