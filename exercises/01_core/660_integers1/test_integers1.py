import pytest

from integers1 import full_hours, minutes_apart, minutes_shown, seconds_shown


@pytest.mark.parametrize(("total", "wanted"), [(7384, 2), (3599, 0), (3600, 1), (90_000, 25)])
def test_full_hours(total, wanted):
    """full hours, and only full ones"""
    assert full_hours(total) == wanted


@pytest.mark.parametrize(("total", "wanted"), [(59, 59), (60, 0), (7384, 4), (3600, 0)])
def test_seconds_shown(total, wanted):
    """the seconds start again at 0 after 59"""
    assert seconds_shown(total) == wanted


@pytest.mark.parametrize(("total", "wanted"), [(60, 1), (7384, 3), (3599, 59), (3600, 0)])
def test_minutes_shown(total, wanted):
    """the minutes start again at 0 with every full hour"""
    assert minutes_shown(total) == wanted


def test_parts_make_the_whole():
    """the three parts together are the total again"""
    for total in range(0, 20_000, 937):
        parts = full_hours(total) * 3600 + minutes_shown(total) * 60 + seconds_shown(total)
        assert parts == total


@pytest.mark.parametrize("difference", [0, 59, 60, 75, 200])
def test_minutes_apart_slower(difference):
    """full minutes behind the record"""
    assert minutes_apart(difference) == {0: 0, 59: 0, 60: 1, 75: 1, 200: 3}[difference]


@pytest.mark.parametrize("difference", [1, 59, 60, 75, 200])
def test_minutes_apart_faster(difference):
    """as many full minutes ahead of the record as behind it"""
    assert minutes_apart(-difference) == minutes_apart(difference)
