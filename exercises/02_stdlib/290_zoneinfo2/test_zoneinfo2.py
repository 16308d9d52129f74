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


VALUES = {
    "MARCH_SUBTRACTED": (london(3, 31, 2) - london(3, 31, 0)) / HOUR,
    "MARCH_REAL": (moment(london(3, 31, 2)) - moment(london(3, 31, 0))) / HOUR,
    "OCTOBER_REAL": (moment(london(10, 27, 2)) - moment(london(10, 27, 0))) / HOUR,
    "OCTOBER_OFFSET": london(10, 27, 1).isoformat()[-6:],
    "LATER_OFFSET": london(10, 27, 2).isoformat()[-6:],
    "FOLD_SUBTRACTED": (london(10, 27, 1, fold=1) - london(10, 27, 1, fold=0)) / HOUR,
    "GAP_IN_UTC": f"{moment(london(3, 31, 1)):%H:%M}",
    "ADDED": f"{london(10, 27, 0) + 2 * HOUR:%H:%M}",
}


def still_open():
    """Return the name of the first answer that is not filled in."""
    names = [f"ANSWER_{name}" for name in VALUES]
    return next((name for name in names if getattr(zoneinfo2, name) is None), "nothing")


def test_nothing_left_open():
    """every answer is filled in"""
    assert still_open() == "nothing", "write down all your answers first; then they are compared"


def verdict(name):
    """Say whether the answer is right, not what it should be."""
    answer = getattr(zoneinfo2, f"ANSWER_{name}")
    return "right" if answer == VALUES[name] else f"wrong: {answer!r}"


def test_march_subtracted():
    """March, subtracted as they are"""
    assert verdict("MARCH_SUBTRACTED") == "right", "only what the clock shows is subtracted"


def test_march_real():
    """March, the time in the bus"""
    assert verdict("MARCH_REAL") == "right", "one of the hours on the clock did not exist"


def test_october_real():
    """October, the time in the bus"""
    assert verdict("OCTOBER_REAL") == "right", "one of the hours on the clock came twice"


def test_offsets():
    """October, the offset at half past one"""
    assert verdict("OCTOBER_OFFSET") == "right", "without fold it is the first half past one"


def test_later_offset():
    """October, the offset at half past two"""
    assert verdict("LATER_OFFSET") == "right", "at half past two the clock has gone back already"


def test_fold_subtracted():
    """the second half past one minus the first, subtracted as they are"""
    assert verdict("FOLD_SUBTRACTED") == "right", "what does the clock show each time?"


def test_gap():
    """a time that does not exist, in UTC"""
    assert verdict("GAP_IN_UTC") == "right", "it is read with the offset from before the change"


def test_added():
    """two hours added to the clock"""
    assert verdict("ADDED") == "right", "adding, too, looks only at what the clock shows"


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
