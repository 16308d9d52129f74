from functools import cache
from pathlib import Path

import pytest
from pythlings_checks import own_tests

RIGHT = (Path(__file__).parent / "trains.py").read_text(encoding="utf-8")
ONE_TRAIN = "a closed station is only taken from the first train"
EXPRESS = "the express stops at Hann, too"
WALKS = "people can still walk to a closed station"
MINUTES = "the way from Colobane to Hann takes 52 minutes"
CHANGES = {
    ONE_TRAIN: (
        "            stations.remove(station)",
        "            return stations.remove(station)",
    ),
    EXPRESS: ('"Express": ["Dakar",', '"Express": ["Dakar", "Hann",'),
    WALKS: ("        minutes.pop(station, None)", "        minutes.get(station)"),
    MINUTES: ('{"Hann": 25}', '{"Hann": 52}'),
}
ONCE = "the timetable is loaded once"
LOADED = """

_load, _loaded = load, []


def load():
    if _loaded:
        raise RuntimeError("loaded again: eight more seconds")
    _loaded.append(1)
    return _load()
"""
HOOK = "def pytest_collection_modifyitems(items):\n    {}\n"
ORDERS = {
    "they run in reversed order": "items.reverse()",
    "every second test comes first": "items[:] = items[1::2] + items[::2]",
    "the last third comes first": "items[:] = items[len(items) * 2 // 3:] + items",
}


@cache
def outcome():
    versions = {"right": {"trains.py": RIGHT}, ONCE: {"trains.py": RIGHT + LOADED}}
    for words, line in ORDERS.items():
        versions[words] = {"trains.py": RIGHT, "conftest.py": HOOK.format(line)}
    for words, (old, new) in CHANGES.items():
        if old not in RIGHT:
            raise LookupError(old)
        versions[words] = {"trains.py": RIGHT.replace(old, new)}
    return own_tests("fixtures3.py", versions)


def test_right():
    """your tests pass on trains.py as it is"""
    outcome().pass_on("right")


def test_six():
    """there are still six tests, or more"""
    outcome().at_least(6)


def test_once():
    """the timetable is loaded once, however many tests there are"""
    report = outcome().reports[ONCE]
    if report["status"] and outcome().reports["right"]["status"] == 0:
        pytest.fail(
            f"{report['failed'][0]['test']} loads the timetable again. With {len(report['failed'])} "
            "loads too many, that's a long wait."
        )
    outcome().pass_on(ONCE)


def test_reversed():
    """in reversed order no test sees what another has changed"""
    outcome().pass_on("they run in reversed order")


def test_second():
    """nor if every second test comes first"""
    outcome().pass_on("every second test comes first")


def test_third():
    """nor if the last two come first"""
    outcome().pass_on("the last third comes first")


def test_one_train():
    """your tests notice when only one train leaves a closed station out"""
    outcome().notice(ONE_TRAIN)


def test_express():
    """your tests notice an express that stops too often"""
    outcome().notice(EXPRESS)


def test_walks():
    """your tests notice people on foot to a closed station"""
    outcome().notice(WALKS)


def test_minutes():
    """your tests notice a wrong time on foot"""
    outcome().notice(MINUTES)
