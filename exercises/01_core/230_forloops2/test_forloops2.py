import pytest

from forloops2 import matching, numbered, price_differences


@pytest.mark.parametrize("songs", [["Rain"], ["Sahara", "Kites", "Rain"], ["Rain", "Rain"], []])
def test_numbered(songs):
    """every song has its number, beginning with 1"""
    wanted = [f"{i + 1}. {songs[i]}" for i in range(len(songs))]
    assert numbered(songs) == wanted


@pytest.mark.parametrize(
    ("here", "there", "wanted"),
    [([5, 3, 8], [4, 3, 10], [1, 0, -2]), ([12], [2], [10]), ([], [], [])],
)
def test_price_differences(here, there, wanted):
    """the difference of each pair"""
    assert price_differences(here, there) == wanted


@pytest.mark.parametrize(("here", "there"), [([5, 3], [4]), ([5], [4, 3]), ([], [1])])
def test_price_differences_unequal(here, there):
    """lists of unequal length give a ValueError"""
    with pytest.raises(ValueError):
        price_differences(here, there)


@pytest.mark.parametrize(
    ("booked", "taken", "wanted"),
    [([14, 15, 16], [14, 16, 15], 1), ([1, 2], [1, 2], 2), ([7], [8], 0), ([], [], 0)],
)
def test_matching(booked, taken, wanted):
    """equal seats in the same place are counted"""
    assert matching(booked, taken) == wanted


@pytest.mark.parametrize(("booked", "taken"), [([1, 2, 3], [1, 2]), ([1, 2], [1, 2, 3])])
def test_matching_unequal(booked, taken):
    """who has no partner does not count"""
    assert matching(booked, taken) == 2
