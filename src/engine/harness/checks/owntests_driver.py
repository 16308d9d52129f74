"""Runs the tests in each of some folders with pytest, with nothing left over from the one before: for `own_tests`."""

import difflib
import importlib
import io
import json
import os
import re
import sys
from contextlib import redirect_stderr, redirect_stdout

sys.path.insert(1, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

import pytest
from pythlings_harness import asserts, describe, problems

_NO_FIXTURE = re.compile(r"fixture '(?P<name>[^']+)' not found")


class _Reports:
    """A plugin that notes which tests pass, and where and how the others fail."""

    def __init__(self, folder, file):
        self.file = file
        self.passed, self.failed = [], []
        files = describe.Files(folder, [], [file])
        describe.use(files, folder)
        self._problems = problems.Problems(files, (pytest.fail.Exception,))

    def pytest_runtest_logreport(self, report):
        if report.when == "call" and report.passed:
            self.passed.append(report.nodeid.partition("::")[2])

    def pytest_exception_interact(self, node, call, report):
        error = call.excinfo.value
        # A file that can't be imported is told by pytest's words, with the exception as their cause.
        self._note(node, error.__cause__ or error, report, report.when == "collect")

    def _note(self, node, error, report, during_import):
        test = node.nodeid.partition("::")[2] or self.file
        said = str(report.longrepr)
        if (found := _NO_FIXTURE.search(said)) is not None and type(error).__name__ == "FixtureLookupError":
            line = getattr(getattr(node, "function", None), "__code__", None)
            known = re.search(r"available fixtures: (.+)", said)
            names = known[1].split(", ") if known else []
            close = difflib.get_close_matches(found["name"], names, n=1, cutoff=0.6)
            fixture = {"name": found["name"], "suggestions": close}
            self.failed.append(
                {"test": test, "line": line.co_firstlineno if line else None, "fixture": fixture, "problem": None}
            )
            return
        problem = self._problems.of(error, during_import)
        lines = [frame["line"] for frame in problem["frames"] if frame["file"] == self.file]
        message = describe.safe_str(error).strip() or type(error).__name__
        self.failed.append(
            {"test": test, "message": message, "line": lines[-1] if lines else None, "fixture": None, "problem": problem}
        )


def _run_all(file, folders):
    path, modules, above = sys.path[1:], set(sys.modules), os.path.dirname(folders[0])
    for folder in folders:
        os.chdir(folder)
        sys.path[:] = [folder, *path]
        for name in set(sys.modules) - modules:
            if str(getattr(sys.modules[name], "__file__", None)).startswith(above):
                del sys.modules[name]
        importlib.invalidate_caches()
        finder = asserts.OwnFinder({os.path.join(folder, file)})
        finder.install()
        reports = _Reports(folder, file)
        with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
            status = pytest.main(["-q", "-p", "no:cacheprovider", "--assert=plain", file], plugins=[reports])
        sys.meta_path.remove(finder)
        found = {"status": int(status), "passed": reports.passed, "failed": reports.failed}
        with open(os.path.join(folder, "report.json"), "w", encoding="utf-8") as report:
            json.dump(found, report)


_run_all(sys.argv[1], [os.path.realpath(folder) for folder in sys.argv[2:]])
