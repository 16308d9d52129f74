from functools import cache
from pathlib import Path

from pythlings_checks import own_tests

RIGHT = (Path(__file__).parent / "lending.py").read_text(encoding="utf-8")
OTHER = """
class Refused(Exception):
    pass


class Library:
    def __init__(self, tools):
        self.shelf = {tool: None for tool in tools}

    def lend(self, tool, member, day):
        if self.shelf.get(tool, "none") is not None:
            raise Refused("this tool is not on the shelf", tool)
        self.shelf[tool] = {"who": member, "day": day}

    def borrower(self, tool):
        loan = self.shelf.get(tool)
        return loan["who"] if loan else None

    def give_back(self, tool, day):
        loan = self.shelf.get(tool)
        if loan is None:
            raise Refused("nobody has it", tool)
        self.shelf[tool] = None
        return float(min(20, 0.5 * max(0, day - loan["day"] - 14)))

    def remind(self, day, send):
        late = [(tool, loan) for tool, loan in self.shelf.items() if loan and day - loan["day"] > 14]
        failed = 0
        for tool, loan in sorted(late, key=lambda pair: pair[0], reverse=True):
            try:
                send(loan["who"], tool)
            except OSError:
                failed += 1
        return len(late) - failed
"""
LOST = "nobody has the tool that was lent"
TWICE = "a tool that somebody has can be lent to somebody else"
UNKNOWN = "a tool that the library doesn't have can be lent"
TAKEN = "a lending that was refused makes the second member the borrower"
FIRST_DAY = "the fourteenth day costs 0.50"
LIMIT = "a fee may be more than 20 euros"
STAYS = "a tool that was given back is still with its borrower"
NOBODY = "a tool that nobody has can be given back"
EARLY = "a tool that has been away for exactly 14 days brings a reminder"
STOPS = "after one reminder that couldn't be sent, nobody else gets theirs"
COUNT = "reminders that couldn't be sent are counted, too"
SHARED = "two libraries share their loans"
TOOLS = "what one library has, every other library has, too"

CHANGES = {
    LOST: ("return self._loans[tool][0]", "return None"),
    TWICE: (" or tool in self._loans:\n            raise", ":\n            raise"),
    UNKNOWN: ("if tool not in self._tools or tool", "if tool"),
    TAKEN: (
        "if tool not in self._tools or tool in self._loans:",
        """if tool not in self._tools or tool in self._loans:
            if tool in self._loans:
                self._loans[tool] = (member, self._loans[tool][1])""",
    ),
    FIRST_DAY: ("day - since - 14, 0", "day - since - 14, int(day - since == 14)"),
    LIMIT: ("min(days * 0.5, 20)", "days * 0.5"),
    STAYS: ("self._loans.pop(tool)", "self._loans[tool]"),
    NOBODY: (
        "            raise Refused(tool)\n        _, since",
        "            return 0.0\n        _, since",
    ),
    EARLY: ("day - since <= 14", "day - since < 14"),
    STOPS: ("except OSError:\n                continue", "except OSError:\n                break"),
    COUNT: ("except OSError:\n                continue", "except OSError:\n                pass"),
    SHARED: (
        "self._loans = {}",
        """self._loans = Library.__dict__.get("_all", {})
        Library._all = self._loans""",
    ),
    TOOLS: (
        "self._tools = list(tools)",
        """self._tools = Library.__dict__.get("_every", [])
        self._tools.extend(tools)
        Library._every = self._tools""",
    ),
}


@cache
def outcome():
    versions = {"right": {"lending.py": RIGHT}, "another way": {"lending.py": OTHER}}
    for words, (old, new) in CHANGES.items():
        if old not in RIGHT:
            raise LookupError(old)
        versions[words] = {"lending.py": RIGHT.replace(old, new)}
    return own_tests("checkquality1.py", versions)


def test_right():
    """your tests pass on lending.py as it is"""
    outcome().pass_on("right")


def test_other():
    """your tests pass on a version that works in another way"""
    outcome().pass_on("another way")


def test_lost():
    """your tests notice that nobody has the tool that was lent"""
    outcome().notice(LOST)


def test_twice():
    """your tests notice a drill that's lent to two people at once"""
    outcome().notice(TWICE)


def test_unknown():
    """your tests notice a lending of what isn't there"""
    outcome().notice(UNKNOWN)


def test_taken():
    """your tests notice that a refused lending changes something"""
    outcome().notice(TAKEN)


def test_fee():
    """your tests notice a fee for the fourteenth day"""
    outcome().notice(FIRST_DAY)


def test_limit():
    """your tests notice a fee that grows without end"""
    outcome().notice(LIMIT)


def test_stays():
    """your tests notice a tool that doesn't come back"""
    outcome().notice(STAYS)


def test_nobody():
    """your tests notice that a tool is given back twice"""
    outcome().notice(NOBODY)


def test_early():
    """your tests notice a reminder that comes too early"""
    outcome().notice(EARLY)


def test_stops():
    """your tests notice that one failed reminder stops the others"""
    outcome().notice(STOPS)


def test_count():
    """your tests notice a wrong number of reminders"""
    outcome().notice(COUNT)


def test_shared():
    """your tests notice two libraries that share their loans"""
    outcome().notice(SHARED)


def test_tools():
    """your tests notice two libraries that share their tools"""
    outcome().notice(TOOLS)
