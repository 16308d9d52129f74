import pytest

from forloops1 import days_above, longest_name, total_rain, warmest


@pytest.mark.parametrize("days", [[4, 0, 11], [], [7], [1, 2, 3, 4, 5]])
def test_total_rain(days):
    """the sum of all days"""
    wanted = sum(days)
    assert total_rain(days) == wanted


@pytest.mark.parametrize(("limit", "wanted"), [(0, 4), (20, 2), (21, 1), (25, 0), (-10, 5)])
def test_days_above(limit, wanted):
    """days above the limit are counted, days at the limit are not"""
    assert days_above([12, 21, -3, 25, 20], limit) == wanted


@pytest.mark.parametrize(
    ("stations", "wanted"),
    [
        (["Ur", "Bergen", "Lima"], "Bergen"),
        (["Alexandria", "Oslo"], "Alexandria"),
        (["Oslo", "Reykjavik"], "Reykjavik"),
        ([], ""),
    ],
)
def test_longest_name(stations, wanted):
    """the longest name, wherever it stands; no stations, no name"""
    assert longest_name(stations) == wanted


def test_longest_name_first_of_several():
    """of equally long names the first is taken"""
    assert longest_name(["Ur", "Lima", "Oslo", "Bonn"]) == "Lima"


@pytest.mark.parametrize("days", [[12, 25, 19], [3], [1, 2, 3], [3, 2, 1], [-5, 4]])
def test_warmest(days):
    """the highest temperature, wherever it stands"""
    wanted = max(days)
    assert warmest(days) == wanted


@pytest.mark.parametrize("days", [[-12, -3, -7], [-1], [-4, 0, -9]])
def test_warmest_in_winter(days):
    """the highest temperature when all are below zero"""
    wanted = max(days)
    assert warmest(days) == wanted
