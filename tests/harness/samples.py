"""Prints each event and each kind of problem once, as a worker sends them. `events.rs` has a test that reads it."""

import os
import sys

from loading import load_harness

load_harness()

from pythlings_harness import contract  # noqa: E402
from pythlings_harness.channel import Channel  # noqa: E402

VALUE = contract.value("'Ada'", "str", before=1, after=2, whole="Ada")
FRAME = contract.frame("ada.py", 3, "greet", "    return name", [5, 16])
STEPS = [{"index": 2}, {"key": "'name'"}, {"field": "age"}, {"member": "7"}]
DIFFERENCE = contract.difference(STEPS, "'Ada'", None)
WHATS = [
    contract.comparison("==", VALUE, VALUE, differences=[DIFFERENCE], more=3, tolerance="1e-06"),
    contract.told("too late"),
    contract.assertion("is_valid(name)", VALUE),
    contract.always_equal("Anything"),
    contract.not_raised("ValueError"),
    contract.exception(
        "KeyError",
        "'x'",
        during_import=True,
        suggestions=["y"],
        chain=[["ValueError", "no"]],
        details={"key": "'x'"},
    ),
    contract.example("3\n", "4\n", True),
    contract.course_mistake("README.md", 3, "no such option"),
    contract.syntax("SyntaxError", "invalid", file="ada.py", line=1, column=2, end=[1, 5], text="dfe", meant="def"),
]
COMMANDS = [
    contract.command("unknown", of="git-command", name="comit", suggestions=["commit"]),
    contract.command("shell-syntax", message="unexpected end of file"),
    contract.command("habit", of="no-message-option", name="Add soup"),
    contract.command("failed"),
    contract.command("status", expected=2),
    contract.command("output", stream="screen", expected="a\n", actual="b\n"),
    contract.command("lacks", part="done"),
    contract.command("timed-out", seconds=60.0, floods=False),
    contract.command("not-there", path="out", found=["in"], more=1),
    contract.command("folder", missing=["out"], extra=["in"]),
]
DOCUMENTS = [
    contract.document("a.toml", "TOML", fault)
    for fault in (
        {"why": "no-file", "suggestions": ["b.toml"]},
        {"why": "syntax", "message": "Invalid value"},
        {"why": "missing", "path": "a.b", "step": "b", "within": "a", "keys": ["c"], "suggestions": ["c"], "length": 2},
        {"why": "unwanted", "path": "a.b"},
        {
            "why": "value",
            "path": "a.b",
            "actual": VALUE,
            "expected": VALUE,
            "differences": {"listed": [DIFFERENCE], "more": 1},
        },
        {"why": "line", "expected": "a", "actual": "b"},
    )
]
OWN_TESTS = [
    contract.own_tests("tests.py", "nothing is printed", fault)
    for fault in (
        {"why": "none"},
        {"why": "too-few", "wanted": 4, "found": 1},
        {"why": "unreadable", "message": "no module"},
        {"why": "too-slow", "seconds": 60},
        {"why": "no-fixture", "test": "test_a", "name": "caplg", "suggestions": ["caplog"]},
        {
            "why": "fails",
            "test": "test_a",
            "message": "assert 1 == 2",
            "compared": {"op": "==", "actual": VALUE, "expected": VALUE, "differences": {"listed": [DIFFERENCE], "more": 1}},
        },
        {"why": "unnoticed", "passed": 3, "idle": "test_empty"},
    )
]
TYPES = [
    contract.types("shop.py", "mypy --strict shop.py", fault)
    for fault in (
        {"why": "error", "message": "no", "code": "arg-type", "notes": ["see"], "more": 1, "allowed": None},
        {"why": "refused", "words": "a", "lines": ["f(1)"], "line": 1, "message": "no", "code": "misc", "notes": []},
        {"why": "accepted", "words": "a", "lines": ["f(1)"], "untyped": "f"},
        {"why": "other-reason", "words": "a", "lines": ["f(1)"], "line": None, "message": "no", "code": "misc", "notes": []},
        {"why": "revealed", "expression": "f(1)", "actual": "int", "expected": "str"},
        {"why": "escape", "of": "Any", "code": "Any"},
        {"why": "no-name", "name": "f", "suggestions": ["g"]},
        {"why": "config", "message": "no"},
        {"why": "timed-out"},
        {"why": "crashed", "message": "no"},
    )
]
ANSWERS = [
    contract.answer("status", expected=201, reason="Created", is_routed=False, suggestions=["/books"]),
    contract.answer(
        "value",
        path="a",
        actual=VALUE,
        expected=VALUE,
        first={"path": "a.b", "actual": "1", "expected": None},
        more=1,
    ),
    contract.answer("body", form="JSON", fault={"why": "unwanted", "path": "a.b"}),
    contract.answer("text", expected="a", actual="b"),
    contract.answer("lacks", part="a"),
    contract.answer("header", name="Location", expected="/", actual=None, suggestions=["loc"]),
    contract.answer("refused", address="127.0.0.1:8000"),
    contract.answer("closed"),
    contract.answer("timed-out", seconds=10.0),
    *[
        contract.answer("protocol", rule=rule, got="'a'")
        for rule in (
            "nothing-returned",
            "body-not-bytes",
            "no-start",
            "no-body",
            "status-form",
            "headers-form",
            "message-form",
            "not-http",
        )
    ],
]
ROWS = [
    contract.rows("no-statement", file="a.sql"),
    contract.rows("too-few", wanted=2, found=1),
    *[
        contract.rows("refused", of=of, name="a", suggestions=["b"], message="no")
        for of in (
            "table",
            "column",
            "ambiguous",
            "function",
            "syntax",
            "end",
            "aggregate",
            "unique",
            "not-null",
            "foreign-key",
            "check",
            "other",
        )
    ],
    contract.rows("no-rows"),
    contract.rows("columns", actual=["a"], expected=None, number=2),
    contract.rows(
        "rows",
        columns=["a"],
        actual=[["1"]],
        expected=[["2"]],
        hidden=0,
        found=1,
        wanted=1,
        missing=1,
        extra=1,
        is_order=False,
        after=None,
    ),
    contract.rows("no-order"),
    contract.rows("not-one", rows=2, columns=1),
    contract.rows("lacks", word="GROUP BY"),
]
COMMANDS += [contract.command("server-ended"), contract.command("not-listening", port=8000, seconds=10.0)]
WHATS += [*COMMANDS, *DOCUMENTS, *OWN_TESTS, *TYPES, *ANSWERS, *ROWS, contract.file("a.txt", "1\n", "2\n")]
RUNS = [
    contract.ran("python ada.py", stdout="1\n", stderr="no\n", typed="2\n", status=1),
    contract.exchange("GET", "/", headers=[["Accept", "text/html"]], body="", answer=None),
    contract.exchange(
        "POST", "/", headers=[], body="{}", answer={"status": 201, "reason": "Created", "headers": [["A", "b"]], "body": "{}"}
    ),
    contract.query("SELECT 1", in_file=True, span=[0, 6]),
]
EXCERPT = contract.excerpt("ada.py", 1, ["def greet(name):", "    return name"], 2)


def problem(what, run=RUNS[0]):
    """A problem of that kind with all its parts."""
    return contract.problem(
        what, frames=[FRAME], test_line=FRAME, call="greet('Ada')", excerpt=EXCERPT, message="look", run=run
    ) | {
        "subject": "tests-own",
        "steps": ["name = 'Ada'"],
        "given": [contract.given("a.txt", "1\n")],
        "expression": "greeting",
        "subtest": "name='Ada'",
        "session": ">>> greet('Ada')",
        "changed": contract.changed("first([1, 2])", "first", "[1, 2]", "[2]"),
        "slips": [contract.slip("power", 3, "side ^ 2")],
        "elsewhere": [contract.elsewhere("thread", FRAME, "KeyError: 'x'")],
    }


def ended(index, outcome, **fields):
    """The end of a test."""
    nothing = {"problem": None, "skip": None, "tampered": None, "subtests": None, "relied": None, "seconds": 0.25}
    return {"index": index, "outcome": outcome} | nothing | fields


SAMPLES = [
    ("begun", {}),
    ("ready", {}),
    ("syntax", {"problem": problem(WHATS[8])}),
    ("module-error", {"file": "test_ada.py", "problem": problem(WHATS[5])}),
    ("module-skip", {"file": "test_ada.py", "reason": "later", "allowed": True}),
    (
        "collected",
        {"tests": [contract.test("test_ada.py::test_a[1]", "a", "1")], "tampered": "the list of tests"},
    ),
    ("started", {"index": 0}),
    *[("ended", ended(number, "failed", problem=problem(what))) for number, what in enumerate(WHATS)],
    *[("ended", ended(number, "failed", problem=problem(WHATS[0], run))) for number, run in enumerate(RUNS)],
    ("ended", ended(50, "passed", subtests=contract.subtests([], 0, 3))),
    ("ended", ended(51, "skipped", skip=contract.skip("later", True, by_course=True))),
    ("ended", ended(52, "error", tampered="pytest.raises")),
    ("raised", {"problem": problem(WHATS[5])}),
    ("misread", {"slips": [contract.slip("power", 3, "side ^ 2")]}),
    ("comparing", {"function": "mean"}),
    ("difference", {"number": 1, "call": "mean([])", "solution": "gives `0`", "version": "gives `1`"}),
    ("broken-promise", {"function": "mean", "message": "it raises NameError"}),
    ("compared", {"function": "mean", "reason": "it is `async`"}),
    ("finished", {"status": 2}),
    ("stopped", {}),
    ("forked", {"pid": 17}),
    ("child-ended", {"status": None, "signal": 9}),
]


class Printer(Channel):
    """A channel that leads to standard output."""

    def __init__(self):
        self._fd = 1
        self._pid = os.getpid()
        self._token = b"T0K"


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    for name, fields in SAMPLES:
        Printer().send(name, **fields)
