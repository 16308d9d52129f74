"""The learner's own tests were run: on a version that is right, and on versions that are not."""

import ast
import json
import os
import subprocess
import sys
import tempfile

from pythlings_harness import contract

from .failure import CheckFailed, Place
from .running import _path_of, path_text

_HERE = os.path.dirname(os.path.abspath(__file__))
#: pytest's exit statuses that say something about the tests: all passed, some failed, there are none.
_PASSED, _FAILED, _NONE = 0, 1, 5


def own_tests(path, versions, limit=60):
    """Run the tests in a file of the learner's on each version of what they test, and return what came of it.

    `versions` is a dictionary: a few words about the version -> dictionary of file name -> text. All run in one process of their own.
    """
    path = _path_of(path)
    name, text = os.path.basename(path), path_text(path)
    with tempfile.TemporaryDirectory(prefix="check-") as above:
        folders = []
        for number, files in enumerate(versions.values()):
            folders.append(os.path.join(above, f"version{number}"))
            os.mkdir(folders[-1])
            for each, content in {**files, name: text, "pytest.ini": "[pytest]\n"}.items():
                with open(os.path.join(folders[-1], each), "w", encoding="utf-8", newline="\n") as file:
                    file.write(content)
        command = [sys.executable, os.path.join(_HERE, "owntests_driver.py"), name, *folders]
        try:
            subprocess.run(command, cwd=above, check=False, capture_output=True, stdin=subprocess.DEVNULL, timeout=limit)
        except subprocess.TimeoutExpired:
            pass  # the versions that have no report were not reached
        return OwnTests(path, text, dict(zip(versions, map(_report, folders), strict=True)))


def _report(folder):
    try:
        with open(os.path.join(folder, "report.json"), encoding="utf-8") as file:
            return json.load(file)
    except (OSError, ValueError):
        return {"status": None, "passed": [], "failed": []}


class OwnTests:
    """What the learner's tests say of each version; each check returns the same again."""

    def __init__(self, path, text, reports):
        self.path = path
        self.text = text
        #: What pytest reported: `status`, names of the tests that `passed`, and those that `failed` with their words and lines.
        self.reports = reports

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
            idle = next((name for name in report["passed"] if self._asserts_nothing(name)), None)
            self._stop(version, {"why": "unnoticed", "passed": len(report["passed"]), "idle": idle})
        self._are_there(version, report)
        return self

    def _asserts_nothing(self, name):
        """Whether a test only calls something, and nothing in it can fail."""
        name = name.rpartition("::")[2].partition("[")[0]
        for node in ast.walk(ast.parse(self.text)):
            if isinstance(node, ast.FunctionDef) and node.name == name:
                parts = list(ast.walk(node))
                asserts = any(isinstance(it, (ast.Assert, ast.Raise, ast.With)) for it in parts)
                called = [getattr(it.func, "attr", getattr(it.func, "id", "")) for it in parts if isinstance(it, ast.Call)]
                return not asserts and not any(
                    word in each for each in called for word in ("assert", "fail", "raises", "check")
                )
        return False

    def at_least(self, number):
        """There are so many tests that pass, on whatever version has most."""
        found = max((len(report["passed"]) for report in self.reports.values()), default=0)
        if found < number:
            self._stop("", {"why": "too-few", "wanted": number, "found": found})
        return self

    def _are_there(self, version, report):
        if report["status"] == _NONE:
            self._stop(version, {"why": "none"})
        if report["status"] not in (_PASSED, _FAILED) or (report["status"] == _FAILED and not report["failed"]):
            error = next(iter(report["failed"]), None)
            if error is not None and error["problem"] is not None:
                raise CheckFailed(None, problem=error["problem"])
            message, line = (error["message"], error["line"]) if error is not None else ("", None)
            self._stop(version, {"why": "unreadable", "message": message}, line)

    def _fails(self, version, failed):
        """One of the tests fails: what its assertion found, or the exception that ended it."""
        problem, fixture = failed["problem"], failed["fixture"]
        if fixture is not None:
            self._stop(version, {"why": "no-fixture", "test": failed["test"], **fixture}, failed["line"])
        fault = {"why": "fails", "test": failed["test"], "message": failed["message"], "compared": None}
        what = problem["what"]
        if what["kind"] == "comparison":
            fault["compared"] = {name: what[name] for name in ("op", "actual", "expected", "differences")}
        elif what["kind"] == "exception":
            raise CheckFailed(None, problem=problem | {"message": f"Your test `{failed['test']}` ends with an exception:"})
        what = contract.own_tests(os.path.basename(self.path), version, fault)
        raise CheckFailed(None, problem=problem | {"what": what, "message": None})

    def _stop(self, version, fault, line=None):
        place = Place(self.path, line, self.text) if line else None
        raise CheckFailed(contract.own_tests(os.path.basename(self.path), version, fault), place=place)
