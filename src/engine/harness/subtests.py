"""The subtests of one test: `self.subTest(…)` of unittest, and the `subtests` fixture of pytest 9.

A test with subtests is one test: it has failed when any of them has, and it is told once, with the names of those that did.
"""

from . import contract

_len, _str = len, str

#: Names of failed subtests that are sent; more than that nobody reads.
NAMES = 100
#: Characters of a name.
NAME = 200


class Subtests:
    """What became of them so far."""

    def __init__(self):
        #: Names of those that failed, in order.
        self.failed = []
        self.passed = 0
        self.failures = 0
        #: The skip of one of them, which is none of the whole test's as long as others ran.
        self.skip = None

    def add(self, report, skip):
        """Take in pytest's report on a subtest; return the name of one that failed."""
        if report.outcome == "passed":
            self.passed += 1
        elif report.outcome == "skipped":
            self.skip = self.skip or skip
        else:
            self.failures += 1
            name = _name(report.context, self.failures)
            if _len(self.failed) < NAMES:
                self.failed.append(name)
            return name
        return None

    def facts(self):
        """What the engine is told: nothing where there were none."""
        total = self.passed + self.failures
        return contract.subtests(self.failed, self.failures, total) if total else None


def _name(context, number):
    """`even numbers: value=3, base='x'`; the values are texts already."""
    values = ", ".join([f"{name}={value}" for name, value in context.kwargs.items()])
    name = ": ".join([part for part in (_str(context.msg or ""), values) if part]) or f"subtest {number}"
    name = " ".join(name.split())
    return name if _len(name) <= NAME else name[: NAME - 1] + "…"
