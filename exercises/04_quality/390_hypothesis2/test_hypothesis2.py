from functools import cache
from pathlib import Path

from pythlings_checks import own_tests

RIGHT = (Path(__file__).parent / "shares.py").read_text(encoding="utf-8")
RETURN = "    return [share + 1] * rest + [share] * (people - rest)\n"
LOST = "the cents that are left over are lost"
ALL = "one guest pays all, the others nothing"
FIRST = "the first guest pays everything that's left over"
ZERO = "a bill of 0 cents is a ValueError"
FEW = "with fewer cents than people, there are only as many shares as cents"
LARGE = "only the last four digits of the bill count: 1234500 cents become 4500"
ORDER = "the largest share is the first, and the others aren't in order"
NOBODY = "without people, it returns an empty list"
CHANGES = {
    LOST: (RETURN, "    return [share] * people\n"),
    ALL: (RETURN, "    return [cents] + [0] * (people - 1)\n"),
    FIRST: (RETURN, "    return [share + rest] + [share] * (people - 1)\n"),
    ZERO: ("if people < 1:", "if people < 1 or cents == 0:"),
    FEW: (RETURN, RETURN.replace("(people - rest)", "(people - rest if share else 0)")),
    LARGE: ("divmod(cents, people)", "divmod(cents % 10_000, people)"),
    ORDER: (
        RETURN,
        "    return [share + 1] * (rest > 0) + [share] * (people - rest) + [share + 1] * (rest - 1)\n",
    ),
    NOBODY: ('raise ValueError("nobody is there to pay")', "return []"),
}
#: The same examples each time, whatever Hypothesis has learnt before; and no shrinking.
PROFILE = """
from hypothesis import HealthCheck, Phase, settings

settings.register_profile(
    "check",
    derandomize=True,
    database=None,
    deadline=None,
    max_examples=60,
    report_multiple_bugs=False,
    phases=[Phase.explicit, Phase.generate{}],
    suppress_health_check=list(HealthCheck),
)
settings.load_profile("check")


def pytest_configure(config):
    config.option.maxfail = {}
"""
#: Leaves only the tests that Hypothesis calls.
GIVEN = """

def pytest_collection_modifyitems(items):
    items[:] = [item for item in items if getattr(item.obj, "is_hypothesis_test", False)]
"""
ONLY_GIVEN = "the properties alone"


@cache
def outcome():
    versions = {
        "right": {"shares.py": RIGHT, "conftest.py": PROFILE.format(", Phase.shrink", 0)},
        ONLY_GIVEN: {
            "shares.py": RIGHT.replace(*CHANGES[LOST]),
            "conftest.py": PROFILE.format("", 1) + GIVEN,
        },
    }
    for words, (old, new) in CHANGES.items():
        if old not in RIGHT:
            raise LookupError(old)
        versions[words] = {
            "shares.py": RIGHT.replace(old, new),
            "conftest.py": PROFILE.format("", 1),
        }
    return own_tests("hypothesis2.py", versions, limit=80)


def failed_on(words):
    """The tests that fail on this version, if there was time to run them on it."""
    report = outcome().reports[words]
    if report["status"] is None:
        outcome().wrong(
            "There are many versions to try, and after 80 seconds your tests hadn't got to this "
            f"one: {words}. Run the check again. If it's always so, let your strategies make less."
        )
    return report["failed"]


def noticed(words):
    """The tests were run on this version, and don't pass."""
    failed_on(words)
    outcome().notice(words)


def test_right():
    """your properties hold for shares.py as it is"""
    outcome().pass_on("right")


def test_lost():
    """your tests with @given notice that the cents left over are lost"""
    if not failed_on(ONLY_GIVEN):
        outcome().wrong(f"No test with @given fails for this version: {LOST}.")


def test_all():
    """your tests notice when one guest pays everything"""
    noticed(ALL)


def test_first():
    """your tests notice when the first guest pays too much"""
    noticed(FIRST)


def test_order():
    """your tests notice the wrong order"""
    noticed(ORDER)


def test_zero():
    """your strategies make a bill of 0"""
    noticed(ZERO)


def test_large():
    """your strategies make bills as large as a wedding's"""
    noticed(LARGE)


def test_few():
    """your tests notice when there are fewer shares than people"""
    noticed(FEW)


def test_nobody():
    """your tests notice when nobody pays"""
    noticed(NOBODY)
