from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import zoneinfo2
from zoneinfo2 import really

LONDON = ZoneInfo("Europe/London")
HOUR = timedelta(hours=1)


def london(month, day, hour, fold=0):
    return datetime(2024, month, day, hour, 30, tzinfo=LONDON, fold=fold)


def moment(time):
    return time.astimezone(UTC)


def test_march_subtracted():
    """March, subtracted as they are"""
    assert zoneinfo2.ANSWER_MARCH_SUBTRACTED == (london(3, 31, 2) - london(3, 31, 0)) / HOUR


def test_march_real():
    """March, the time in the bus"""
    assert (
        zoneinfo2.ANSWER_MARCH_REAL == (moment(london(3, 31, 2)) - moment(london(3, 31, 0))) / HOUR
    )


def test_october_real():
    """October, the time in the bus"""
    real = (moment(london(10, 27, 2)) - moment(london(10, 27, 0))) / HOUR
    assert zoneinfo2.ANSWER_OCTOBER_REAL == real


def test_offsets():
    """October, the offset at half past one"""
    assert zoneinfo2.ANSWER_OCTOBER_OFFSET == london(10, 27, 1).isoformat()[-6:]


def test_later_offset():
    """October, the offset at half past two"""
    assert zoneinfo2.ANSWER_LATER_OFFSET == london(10, 27, 2).isoformat()[-6:]


def test_fold_subtracted():
    """the second half past one minus the first, subtracted as they are"""
    assert (
        zoneinfo2.ANSWER_FOLD_SUBTRACTED
        == (london(10, 27, 1, fold=1) - london(10, 27, 1, fold=0)) / HOUR
    )


def test_gap():
    """a time that does not exist, in UTC"""
    assert zoneinfo2.ANSWER_GAP_IN_UTC == f"{moment(london(3, 31, 1)):%H:%M}"


def test_added():
    """two hours added to the clock"""
    assert zoneinfo2.ANSWER_ADDED == f"{london(10, 27, 0) + 2 * HOUR:%H:%M}"


@pytest.mark.parametrize(("month", "day", "hours"), [(3, 31, 1), (10, 27, 3), (6, 1, 2)])
def test_really(month, day, hours):
    """the real duration, in spring, in autumn and on any other night"""
    assert really(london(month, day, 0), london(month, day, 2)) == hours * HOUR


def test_really_fold():
    """from the first half past one to the second is an hour"""
    assert really(london(10, 27, 1), london(10, 27, 1, fold=1)) == HOUR


def test_really_two_zones():
    """start and end may be in different zones"""
    end = datetime(2024, 10, 27, 2, 30, tzinfo=UTC)
    assert really(london(10, 27, 0), end) == 3 * HOUR
