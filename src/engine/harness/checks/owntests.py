"""The learner's own tests were run: on a version that is right, and on versions that are not."""

import ast
import json
import os
import sys
import tempfile

from pythlings_harness import children, clock, contract

from .failure import CheckFailed, Place, near
from .running import _path_of, path_text

_HERE = os.path.dirname(os.path.abspath(__file__))
#: pytest's exit statuses that say something about the tests: all passed, some failed, there are none.
_PASSED, _FAILED, _NONE = 0, 1, 5


def own_tests(path, versions, limit=60, *, options=(), measure=None):
    """Run the tests in a file of the learner's on each version of what they test, and return what came of it.

    `path` is a file, a folder with tests, or a list of files and folders. `versions` is a dictionary: a few words about the version ->
    dictionary of file name -> text. All run in one process of their own. `options` go to pytest. `measure` is a file of the versions whose
    lines are counted as the tests run them, for `covers`.
    """
    paths = [_path_of(each) for each in ([path] if isinstance(path, (str, os.PathLike)) else path)]
    given = [os.fspath(path)] if isinstance(path, (str, os.PathLike)) else [os.fspath(each) for each in path]
    base = (
        os.path.dirname(paths[0].rstrip(os.sep))
        if len(paths) == 1
        else os.path.commonpath([os.path.dirname(each) for each in paths])
    )
    texts = {}
    for each in paths:
        for file in _files_in(each):
            texts[os.path.relpath(file, base).replace(os.sep, "/")] = path_text(file)
    names = [os.path.relpath(each, base).replace(os.sep, "/") for each in paths]
    asked = [name for name in names if os.path.basename(name) != "conftest.py"] or names
    if not any(os.path.exists(each) for each in paths):
        raise CheckFailed(contract.own_tests(os.path.basename(given[0].rstrip("/")), "", {"why": "none"}))

    def run(wanted, *more):
        with tempfile.TemporaryDirectory(prefix="check-") as above:
            folders = []
            for number, version in enumerate(wanted):
                folders.append(os.path.join(above, f"version{number}"))
                for name, content in {"pytest.ini": "[pytest]\n", **versions[version], **texts}.items():
                    whole = os.path.join(folders[-1], name)
                    os.makedirs(os.path.dirname(whole), exist_ok=True)
                    with open(whole, "w", encoding="utf-8", newline="\n") as file:
                        file.write(content)
            measured = [f"--measure={measure}"] if measure is not None else []
            reports = run_tests(asked, folders, above, limit, [*measured, *more], options)
            return dict(zip(wanted, reports, strict=True))

    return OwnTests(base, texts, run(list(versions)), run, versions, measure)


def run_tests(tests, folders, above, limit, measured=(), options=()):
    """Run the tests that are in each of some folders, in one process: what pytest reports of each."""
    request = {"tests": [*tests], "folders": folders, "flags": [*measured], "options": [*options]}
    command = [sys.executable, os.path.join(_HERE, "owntests_driver.py"), json.dumps(request)]
    with children.unseen():
        ran = clock.run(command, limit, cwd=above)
    # The versions that have no report were not reached.
    late = limit if ran is None else None
    return [_report(folder, late) for folder in folders]


def _files_in(path):
    if os.path.isfile(path):
        return [path]
    found = []
    for above, folders, names in os.walk(path):
        folders[:] = sorted(set(folders) - {"__pycache__"})
        found += [os.path.join(above, name) for name in sorted(names) if not name.endswith(".pyc")]
    return found


def _report(folder, late):
    try:
        with open(os.path.join(folder, "report.json"), encoding="utf-8") as file:
            return json.load(file)
    except (OSError, ValueError):
        return {"status": None, "passed": [], "failed": [], "collected": [], "measured": None, "late": late}


class OwnTests:
    """What the learner's tests say of each version; each check returns the same again."""

    def __init__(self, folder, texts, reports, run, versions, measure):
        self.folder = folder
        #: The files with the tests: path -> text.
        self.texts = texts
        #: What pytest reported: `status`, names of the tests that `passed`, and those that `failed` with their words and lines.
        #: Names are `file::test`, or `test` where there is one file.
        self.reports = {version: self._shortened(report) for version, report in reports.items()}
        self._run, self._versions, self._measure = run, versions, measure

    def pass_on(self, version):
        """All of the tests pass on this version, and there is at least one."""
        report = self.reports[version]
        self._are_there(version, report)
        if report["status"] != _PASSED:
            self._fails(version, report["failed"][0])
        return self

    def notice(self, version):
        """At least one of the tests fails on this version."""
        report = self.reports[version]
        if report["status"] == _PASSED:
            idle = next((self._bare(each) for each in report["passed"] if self._asserts_nothing(each)), None)
            self._stop(version, {"why": "unnoticed", "passed": len(report["passed"]), "idle": idle})
        self._are_there(version, report)
        return self

    def at_least(self, number):
        """There are so many tests that pass, on whatever version has most."""
        found = max((len(report["passed"]) for report in self.reports.values()), default=0)
        if found < number:
            self._stop("", {"why": "too-few", "wanted": number, "found": found})
        return self

    def collects(self, *names, only=False):
        """There are tests with these names, as pytest has them, without the file: `test_fare[child]`. `only`: and no others."""
        version, report = next(iter(self.reports.items()))
        self._are_there(version, report)
        there = [self._bare(each) for each in report["collected"]]
        for name in names:
            if name not in there:
                meant = near(name, there, most=1)
                guess = f" Is it what is called `{meant[0]}` now?" if meant else f"\nWhat is there: {_listed(there)}."
                self._told(f"There is no test `{name}`.{guess}", self._named(meant[0], report) if meant else None)
        extra = [name for name in there if name not in names] if only else []
        if extra:
            self._told(f"There is a test `{extra[0]}`, and none with this name is wanted.", self._named(extra[0], report))
        return self

    def in_any_order(self, version):
        """All of the tests pass on this version also when the last one is run first, and when each one is run alone."""
        self.pass_on(version)
        for flags, when in ((["--reversed"], "when the last test is run first"), (["--alone"], "when it is run alone")):
            report = self._shortened(self._run([version], *flags)[version])
            if report["failed"]:
                failed = report["failed"][0]
                words = (
                    f"Your test `{self._bare(failed['test'])}` passes in the order in which the tests are written, and fails {when}: one test "
                    "relies on what another leaves behind."
                )
                self._told(words, self._place(failed["test"], failed["line"]))
        return self

    def covers(self, percent=100, version=None):
        """The tests run so much of the file that `own_tests` was told to `measure`: of its lines, and of the ways between them."""
        version = version or next(iter(self.reports))
        report = self.reports[version]
        self._are_there(version, report)
        measured = report["measured"]
        if measured is None:
            raise RuntimeError("covers() needs own_tests(…, measure=FILE), and `coverage` in the exercise's packages")
        if measured["percent"] < percent:
            name, lines, ways = os.path.basename(self._measure), measured["lines"], measured["ways"]
            source = self._versions[version][self._measure].split("\n")
            if lines:
                which = f"line{'s' if len(lines) > 1 else ''} {_ranges(lines)} of `{name}`"
                words = f"No test of yours comes to {which}:"
                at = lines
            else:
                which = ways[0]
                words = f"After line {which[0]} of `{name}` your tests always go the same way, never {_to(which[1])}:"
                at = [which[0]]
            shown = [f"{number}  {source[number - 1]}" for number in at[:6]]
            wanted = "" if percent == 100 else f"; {percent} % is wanted"
            self._told("\n".join([f"Your tests run {measured['percent']:.0f} % of `{name}`{wanted}. {words}", *shown]))
        return self

    def wrong(self, words, test=None):
        """Fail with words of yours, at the line of a test, if one is named."""
        report = next(iter(self.reports.values()))
        self._told(words, self._named(test, report) if test else None)

    # What is told.

    def _shortened(self, report):
        """A report with names as they are told."""
        if len(self.texts) > 1:
            return report
        short = {name: list(map(self._bare, report[name])) for name in ("passed", "collected")}
        return report | short | {"failed": [failed | {"test": self._bare(failed["test"])} for failed in report["failed"]]}

    def _bare(self, test):
        """The name of a test, without its file."""
        file, _, name = test.partition("::")
        return name if name and file in self.texts else test

    def _asserts_nothing(self, test):
        """Whether a test only calls something, and nothing in it can fail."""
        name = self._bare(test).rpartition("::")[2].partition("[")[0]
        for node in ast.walk(ast.parse(self._text(test)[1])):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.name == name:
                parts = list(ast.walk(node))
                asserts = any(isinstance(it, (ast.Assert, ast.Raise, ast.With)) for it in parts)
                called = [getattr(it.func, "attr", getattr(it.func, "id", "")) for it in parts if isinstance(it, ast.Call)]
                return not asserts and not any(
                    word in each for each in called for word in ("assert", "fail", "raises", "check")
                )
        return False

    def _text(self, test):
        """The file of a test and what is in it."""
        file = test.partition("::")[0]
        found = file if file in self.texts else next(iter(self.texts))
        return found, self.texts[found]

    def _place(self, test, line):
        file, text = self._text(test)
        return Place(os.path.join(self.folder, file), line, text) if line else None

    def _named(self, name, report):
        """The place of a test with this name."""
        test = next(each for each in report["collected"] if self._bare(each) == name)
        plain = name.rpartition("::")[2].partition("[")[0]
        nodes = ast.walk(ast.parse(self._text(test)[1]))
        line = next((node.lineno for node in nodes if isinstance(node, ast.FunctionDef) and node.name == plain), None)
        return self._place(test, line)

    def _are_there(self, version, report):
        if report.get("late") is not None:
            self._stop(version, {"why": "too-slow", "seconds": max(1, round(report["late"]))})
        if report["status"] == _NONE:
            self._stop(version, {"why": "none"})
        if report["status"] not in (_PASSED, _FAILED) or (report["status"] == _FAILED and not report["failed"]):
            error = next(iter(report["failed"]), None)
            if error is not None and error["problem"] is not None:
                raise CheckFailed(None, problem=error["problem"])
            message, line = (error["message"], error["line"]) if error is not None else ("", None)
            self._stop(version, {"why": "unreadable", "message": message}, line, error and error["test"])

    def _fails(self, version, failed):
        """One of the tests fails: what its assertion found, or the exception that ended it."""
        problem, fixture, test = failed["problem"], failed["fixture"], failed["test"]
        if fixture is not None:
            self._stop(version, {"why": "no-fixture", "test": self._bare(test), **fixture}, failed["line"], test)
        fault = {"why": "fails", "test": self._bare(test), "message": failed["message"], "compared": None}
        what = problem["what"]
        if what["kind"] == "comparison":
            fault["compared"] = {name: what[name] for name in ("op", "actual", "expected", "differences")}
        elif what["kind"] == "exception":
            raise CheckFailed(None, problem=problem | {"message": f"Your test `{self._bare(test)}` ends with an exception:"})
        what = contract.own_tests(self._text(test)[0], version, fault)
        raise CheckFailed(None, problem=problem | {"what": what, "message": None})

    def _stop(self, version, fault, line=None, test=None):
        file = (
            self._text(test or "")[0]
            if test or len(self.texts) == 1
            else os.path.dirname(next(iter(self.texts))) or next(iter(self.texts))
        )
        raise CheckFailed(contract.own_tests(file, version, fault), place=self._place(test or file, line))

    def _told(self, words, place=None):
        raise CheckFailed(contract.told(words), place=place)


def _listed(names):
    shown = ", ".join(f"`{name}`" for name in names[:8])
    return f"{shown} and {len(names) - 8} more" if len(names) > 8 else shown or "nothing"


def _ranges(numbers):
    parts = []
    for number in numbers:
        if parts and number == parts[-1][1] + 1:
            parts[-1][1] = number
        else:
            parts.append([number, number])
    return ", ".join(str(first) if first == last else f"{first} to {last}" for first, last in parts)


def _to(line):
    return f"on to line {line}" if line > 0 else "to the end of the function"
