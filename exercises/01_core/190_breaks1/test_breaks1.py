import pytest

from breaks1 import announce, first_duplicate, free_seat, total_guests


@pytest.mark.parametrize(
    ("badges", "wanted"),
    [
        ([4, 8, 4], 4),
        ([4, 8, 8, 4], 8),
        ([1, 2, 3, 2, 1, 3], 2),
        ([5, 5, 5], 5),
        ([4, 8, 1], None),
        ([4], None),
        ([], None),
    ],
)
def test_first_duplicate(badges, wanted):
    """the first badge that comes a second time, or None"""
    assert first_duplicate(badges) == wanted


@pytest.mark.parametrize(("lines", "wanted"), [(["12", " 3 "], 15), (["7"], 7), ([], 0)])
def test_total_guests(lines, wanted):
    """the numbers of all lines are added"""
    assert total_guests(lines) == wanted


@pytest.mark.parametrize("lines", [["", "4", "5"], ["4", "  ", "5"], ["4", "5", "\n"]])
def test_blank_lines(lines):
    """blank lines are skipped, what follows them still counts"""
    assert total_guests(lines) == 9


@pytest.mark.parametrize(
    ("seats", "wanted"),
    [
        ([False], "seat 1"),
        ([True, False], "seat 2"),
        ([True, True, False, True, False], "seat 3"),
        ([False, True], "seat 1"),
        ([True], "full"),
        ([True, True, True], "full"),
        ([], "full"),
    ],
)
def test_free_seat(seats, wanted):
    """the first free seat, counted from 1, or full"""
    assert free_seat(seats) == wanted


def test_announce():
    """announce is still there and does nothing"""
    assert announce("The doors are open.") is None
