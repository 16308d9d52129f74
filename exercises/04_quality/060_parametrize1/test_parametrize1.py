import re
from functools import cache
from pathlib import Path

import pytest
from pythlings_checks import own_tests

RIGHT = (Path(__file__).parent / "race.py").read_text(encoding="utf-8")
SLOWEST = "the slowest is first"
NO_GAP = "after a tie no place is left out: 1, 1, 2"
SECOND = "a tie is only seen for the first place, not for the second"
UNFINISHED = "somebody who hasn't finished has the place 0"
NOBODY = "nobody at all makes it fail"
OWN_IDS = "right, and pytest accepts no id twice"

COUNT = "1 + sum(other < seconds for other in finished.values())"
TOLD_APART = """1 if seconds == min(finished.values()) else
        1 + sum((other, runner) < (seconds, name) for runner, other in finished.items())"""
CHANGES = {
    SLOWEST: (COUNT, COUNT.replace("<", ">")),
    NO_GAP: (COUNT, COUNT.replace("finished.values()", "set(finished.values())")),
    SECOND: (COUNT, TOLD_APART),
    UNFINISHED: ("    return {\n", "    return {name: 0 for name in times} | {\n"),
    NOBODY: ("    return {\n", "    min(times)\n    return {\n"),
}


@cache
def outcome():
    strict = "[pytest]\nstrict_parametrization_ids = true\n"
    versions = {"right": {"race.py": RIGHT}, OWN_IDS: {"race.py": RIGHT, "pytest.ini": strict}}
    for words, (old, new) in CHANGES.items():
        if old not in RIGHT:
            raise LookupError(old)
        versions[words] = {"race.py": RIGHT.replace(old, new)}
    return own_tests("parametrize1.py", versions)


def cases():
    """The tests that pass, as pairs: the name of the function, and the id of the case."""
    outcome().pass_on("right")
    names = (name.partition("[") for name in outcome().reports["right"]["passed"])
    return [(function, case.removesuffix("]")) for function, _, case in names]


def test_right():
    """your tests pass on race.py as it is"""
    outcome().pass_on("right")


def test_one_function():
    """there is one test function"""
    names = sorted({function for function, _ in cases()})
    if len(names) > 1:
        pytest.fail(f"pytest sees {len(names)} test functions: {', '.join(names)}. Make them one.")


def test_six_cases():
    """it has at least six cases, and each is a test of its own"""
    found = cases()
    if not all(case for _, case in found):
        pytest.fail("Your test function isn't run case by case yet: parametrize does that.")
    outcome().at_least(6)


def test_ids():
    """each case has an id that says what it is about"""
    for number, (_, case) in enumerate(cases()):
        if not case or re.fullmatch(rf"[A-Za-z_]+{number}(-[A-Za-z_]+{number})*", case):
            words = f"called `{case}`" if case else "without a name"
            pytest.fail(f"If case {number + 1} fails, somebody reads that it's {words}. Say more.")
    if len({re.sub(r"[\W\d_]+", "", case) for _, case in cases()}) == 1 < len(cases()):
        pytest.fail(
            f"Your cases are called {', '.join(f'`{case}`' for _, case in cases())}. A number tells nobody "
            "what has gone wrong. Say what each case is about."
        )


def test_own_ids():
    """no two cases have the same id"""
    if outcome().reports["right"]["passed"] and not outcome().reports[OWN_IDS]["passed"]:
        pytest.fail(
            "Two of the cases have the same id. If one is red, which of them is it? The id says what's special about this case."
        )


def test_slowest():
    """your tests notice when the slowest is first"""
    outcome().notice(SLOWEST)


def test_no_gap():
    """your tests notice when no place is left out after a tie"""
    outcome().notice(NO_GAP)


def test_second():
    """your tests notice when two who share the second place are told apart"""
    outcome().notice(SECOND)


def test_unfinished():
    """your tests notice a place for somebody who hasn't finished"""
    outcome().notice(UNFINISHED)


def test_nobody():
    """your tests notice when it fails for nobody at all"""
    outcome().notice(NOBODY)
