import ast
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
import zoneinfo2
from pythlings_checks import read
from zoneinfo2 import exists, finish, worked

LONDON = ZoneInfo("Europe/London")
NEW_YORK = ZoneInfo("America/New_York")


def assigned(source):
    """Give each name that the file assigns, with the line and what it gets."""
    for node in ast.parse(source).body:
        if isinstance(node, (ast.Assign, ast.AnnAssign)):
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            pairs = [(target, node.value)]
            if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                pairs = zip(target.elts, node.value.elts, strict=False)
            for part, value in pairs:
                yield ast.unparse(part), node.lineno, value


def judge(name, wanted, words):
    """Say whether an answer is right, and not what it should be."""
    page = read("zoneinfo2.py")
    place, answer = 1, None
    for target, line, value in assigned(page.text):
        if target == name:
            place, answer = line, value
    if getattr(zoneinfo2, name, ...) is ...:
        page.wrong(place, f"{name}: there is no answer here yet.")
    kind = "text" if isinstance(wanted, str) else "number"
    try:
        given = ast.literal_eval(answer)
    except (TypeError, ValueError):
        page.wrong(place, f"{name}: write the {kind} itself, not how to find it.")
    if isinstance(given, bool) or isinstance(given, str) != isinstance(wanted, str):
        page.wrong(place, f"{name}: a {kind} is wanted here.")
    if given != wanted:
        page.wrong(place, f"{name} isn't {given!r}. {words}")


def test_march_real():
    """MARCH_REAL: the hours in March"""
    judge("MARCH_REAL", 7, "One of the hours on the clock isn't there that night.")


def test_march_python():
    """MARCH_PYTHON: the hours in March, as Python subtracts them"""
    judge("MARCH_PYTHON", 8, "Both times have the same zone: only what the clock shows counts.")


def test_offset_before():
    """OFFSET_BEFORE: the offset at 22:00, before the change"""
    words = "In summer, London is an hour ahead of UTC, and it's still summer time at 22:00."
    judge("OFFSET_BEFORE", "+01:00", words)


def test_offset_twice():
    """OFFSET_TWICE: the offset at half past one"""
    words = "Nobody says fold here, so it's 0. Which of the two times is that?"
    judge("OFFSET_TWICE", "+01:00", words)


def test_apart():
    """APART: from the first half past one to the second, as Python subtracts them"""
    judge("APART", 0, "Both have the same zone. What does the clock show each time?")


def test_added():
    """ADDED: nine hours after 22:00, as Python adds them"""
    judge("ADDED", "07:00", "Adding, too, looks only at what the clock shows.")


def test_never_utc():
    """NEVER_UTC: a time that the clock never shows, in UTC"""
    judge("NEVER_UTC", "01:30", "What was London's offset before the clocks jumped?")


def london(*numbers, fold=0):
    return datetime(*numbers, tzinfo=LONDON, fold=fold)


def shown(time):
    return f"{time:%d %B %H:%M}" + (", the second time" if time.fold else "")


def check_worked(start, end, wanted):
    """Compare the hours of a night."""
    hours = worked(start, end)
    if hours != wanted:
        pytest.fail(
            f"from {shown(start)} to {shown(end)} it's {wanted} hours, and worked returned {hours!r}"
        )


def test_worked():
    """worked: nine hours in October, seven in March, eight in any other night"""
    check_worked(london(2026, 10, 24, 22), london(2026, 10, 25, 6), 9.0)
    check_worked(london(2026, 3, 28, 22), london(2026, 3, 29, 6), 7.0)
    check_worked(london(2026, 6, 1, 22), london(2026, 6, 2, 6), 8.0)
    check_worked(london(2026, 6, 1, 22), london(2026, 6, 1, 22, 15), 0.25)


def test_worked_fold():
    """worked: from the first half past one to the second it's an hour"""
    check_worked(london(2026, 10, 25, 1, 30), london(2026, 10, 25, 1, 30, fold=1), 1.0)
    check_worked(london(2026, 10, 25, 1, 30, fold=1), london(2026, 10, 25, 2, 30), 1.0)


def test_worked_zones():
    """worked: start and end may be in different zones"""
    check_worked(london(2026, 10, 24, 22), datetime(2026, 10, 25, 2, 0, tzinfo=NEW_YORK), 9.0)
    check_worked(datetime(2026, 3, 28, 22, tzinfo=UTC), london(2026, 3, 29, 6), 7.0)


def check_finish(start, hours, wanted):
    """Compare an end of work."""
    end = finish(start, hours)
    if end.isoformat() != wanted:
        pytest.fail(
            f"{hours} hours after {shown(start)} it is\n{wanted}\nand finish returned\n"
            f"{end.isoformat()}"
        )


def test_finish():
    """finish: the real hours, shown on the clock of the zone"""
    check_finish(london(2026, 10, 24, 22), 9, "2026-10-25T06:00:00+00:00")
    check_finish(london(2026, 3, 28, 22), 7, "2026-03-29T06:00:00+01:00")
    check_finish(london(2026, 6, 1, 22), 8, "2026-06-02T06:00:00+01:00")
    check_finish(datetime(2026, 10, 31, 22, tzinfo=NEW_YORK), 8.5, "2026-11-01T05:30:00-05:00")


def test_finish_fold():
    """finish: it may end in the hour that comes twice"""
    check_finish(london(2026, 10, 24, 22), 3.5, "2026-10-25T01:30:00+01:00")
    check_finish(london(2026, 10, 24, 22), 4.5, "2026-10-25T01:30:00+00:00")
    check_finish(london(2026, 10, 25, 1, 30, fold=1), 1, "2026-10-25T02:30:00+00:00")


def test_finish_zone():
    """finish: the result is in the zone of the start"""
    end = finish(london(2026, 6, 1, 22), 8)
    if str(end.tzinfo) != "Europe/London":
        pytest.fail(f"the start is in Europe/London, and the end is in {end.tzinfo}")


def check_exists(time, wanted, words):
    """Compare an answer of exists."""
    answer = exists(time)
    if answer is not wanted:
        pytest.fail(
            f"{time:%d %B %Y, %H:%M} in {time.tzinfo} {words}, and exists returned {answer!r}"
        )


def test_exists_gap():
    """exists: a time that the clock jumps over doesn't exist"""
    words = "isn't there: the clock jumps over it"
    check_exists(london(2026, 3, 29, 1, 30), False, words)
    check_exists(london(2026, 3, 29, 1, 0), False, words)
    check_exists(london(2026, 3, 29, 1, 59, fold=1), False, words)
    check_exists(datetime(2026, 3, 8, 2, 30, tzinfo=NEW_YORK), False, words)


def test_exists():
    """exists: all other times do, also those that come twice"""
    check_exists(london(2026, 3, 29, 0, 59), True, "exists")
    check_exists(london(2026, 3, 29, 2, 0), True, "exists")
    check_exists(london(2026, 10, 25, 1, 30), True, "comes twice")
    check_exists(london(2026, 10, 25, 1, 30, fold=1), True, "comes twice")
    check_exists(datetime(2026, 3, 29, 1, 30, tzinfo=NEW_YORK), True, "exists")
