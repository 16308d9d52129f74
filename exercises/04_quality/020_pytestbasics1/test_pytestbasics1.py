from functools import cache

import pytest
from lift import next_stop
from pythlings_checks import own_tests

RIGHT = """
def next_stop(at, up, calls):
    if at in calls:
        return at
    above = [floor for floor in calls if floor > at]
    below = [floor for floor in calls if floor < at]
    if up and above:
        return min(above)
    if not up and below:
        return max(below)
    if above:
        return min(above, default=None)
    return max(below, default=None)
"""
OWN_FLOOR = "the lift doesn't see who waits on its own floor"
DOWN = "going down, the lift drives past the nearest floor"
BOTTOM = "when it turns at the bottom, the lift drives past the nearest floor"
TOP = "when it turns at the top, the lift drives past the nearest floor"
CELLAR = "the lift never goes to the cellar"
UP = "going up, the lift drives past the nearest floor"
CHANGES = {
    OWN_FLOOR: ("if at in calls", "if at is calls"),
    DOWN: ("        return max(below)\n", "        return min(below)\n"),
    BOTTOM: ("min(above, default=None)", "max(above, default=None)"),
    TOP: ("max(below, default=None)", "min(below, default=None)"),
    CELLAR: ("if floor < at]", "if -1 < floor < at]"),
    UP: ("        return min(above)\n", "        return max(above)\n"),
}


@cache
def outcome():
    versions = {"right": {"lift.py": RIGHT}}
    for words, (old, new) in CHANGES.items():
        versions[words] = {"lift.py": RIGHT.replace(old, new)}
    return own_tests("test_lift.py", versions)


def runs(words, version):
    """Whether the test about this runs, which is the one that notices this version."""
    report = outcome().reports[version]
    if not report["failed"] and report["passed"]:
        names = ", ".join(name.rpartition("::")[2] for name in report["passed"])
        pytest.fail(
            f"The test about {words} isn't run. pytest runs {len(report['passed'])}: {names}."
        )
    outcome().notice(version)


def test_right():
    """your tests pass with a lift that's right"""
    outcome().pass_on("right")


def test_own_floor():
    """pytest runs the test about the lift's own floor"""
    runs("the lift's own floor", OWN_FLOOR)


def test_down():
    """pytest runs the test about going down"""
    runs("going down", DOWN)


def test_bottom():
    """pytest runs the test about turning at the bottom"""
    runs("turning at the bottom", BOTTOM)


def test_top():
    """pytest runs the test about turning at the top"""
    runs("turning at the top", TOP)


def test_cellar():
    """pytest runs the first of the tests with the same name, the one about the cellar"""
    runs("the cellar", CELLAR)


def test_eight():
    """pytest runs all eight tests"""
    outcome().notice(UP).at_least(8)


def test_lift_turns():
    """lift.py: after turning at the top, the lift stops at the nearest floor first"""
    assert next_stop(5, True, [1, 3]) == 3
    assert next_stop(9, True, [-1, 0, 8, 4]) == 8


def test_lift_goes_on():
    """lift.py: the lift goes on in its direction, though a floor behind it is nearer"""
    assert next_stop(5, False, [6, 1]) == 1
    assert next_stop(5, True, [4, 9]) == 9


def test_lift_as_before():
    """lift.py: what was right stays right"""
    assert next_stop(2, True, [7, 4, 1]) == 4
    assert next_stop(5, False, [1, 4, 8]) == 4
    assert next_stop(0, False, [6, 2]) == 2
    assert next_stop(3, False, [5, 3]) == 3
    assert next_stop(0, True, [-1]) == -1
    assert next_stop(3, False, []) is None
