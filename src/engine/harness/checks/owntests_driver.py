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

#: So many failures of a version are described.
_TOLD = 4
_NO_FIXTURE = re.compile(r"fixture '(?P<name>[^']+)' not found")


class _Reports:
    """A plugin that notes which tests pass, and where and how the others fail."""

    def __init__(self, folder, files, is_reversed, only=None):
        self.files = files
        self.passed, self.failed, self.collected = [], [], []
        self._is_reversed, self._only = is_reversed, only
        known = describe.Files(folder, [], files)
        describe.use(known, folder)
        self._problems = problems.Problems(known, (pytest.fail.Exception,))

    def pytest_collection_modifyitems(self, items):
        self.collected = [item.nodeid for item in items]
        if self._is_reversed:
            items.reverse()
        if self._only is not None:
            items[:] = [item for item in items if item.nodeid == self._only]

    def pytest_runtest_logreport(self, report):
        if report.when == "call" and report.passed:
            self.passed.append(report.nodeid)

    def pytest_exception_interact(self, node, call, report):
        error = call.excinfo.value
        # A file that can't be imported is told by pytest's words, with the exception as their cause.
        self._note(node, error.__cause__ or error, report, report.when == "collect")

    def _note(self, node, error, report, during_import):
        test = node.nodeid or self.files[0]
        said = str(report.longrepr)
        if (found := _NO_FIXTURE.search(said)) is not None and type(error).__name__ == "FixtureLookupError":
            line = getattr(getattr(node, "function", None), "__code__", None)
            known = re.search(r"available fixtures: (.+)", said)
            names = known[1].split(", ") if known else []
            close = difflib.get_close_matches(found["name"], names, n=1, cutoff=0.6)
            fixture = {"name": found["name"], "suggestions": close}
            self.failed.append(
                {
                    "test": test,
                    "line": line.co_firstlineno if line else None,
                    "fixture": fixture,
                    "message": "",
                    "problem": None,
                }
            )
            return
        # Only the first ones are ever told in full, and there may be hundreds.
        problem = self._problems.of(error, during_import) if len(self.failed) < _TOLD else None
        file = test.partition("::")[0]
        frames = problem["frames"] if problem is not None else self._problems.files.frames(error.__traceback__)[0]
        lines = [frame["line"] for frame in frames if frame["file"] == file]
        message = describe.safe_str(error).strip() or type(error).__name__
        self.failed.append(
            {"test": test, "message": message, "line": lines[-1] if lines else None, "fixture": None, "problem": problem}
        )


def _files_in(folder, tests):
    found = []
    for test in tests:
        whole = os.path.normpath(os.path.join(folder, test))
        if os.path.isfile(whole):
            found.append(whole)
        for above, _, names in os.walk(whole):
            found += [os.path.join(above, name) for name in sorted(names) if re.match(r"(test_.*|.*_test|conftest)\.py$", name)]
    return [os.path.relpath(path, folder).replace(os.sep, "/") for path in found]


def _run_all(request):
    folders = [os.path.realpath(folder) for folder in request["folders"]]
    path, modules, above = sys.path[1:], set(sys.modules), os.path.dirname(folders[0])
    measure = next((flag.partition("=")[2] for flag in request["flags"] if flag.startswith("--measure=")), None)
    for folder in folders:

        def run(only=None, folder=folder):
            os.chdir(folder)
            sys.path[:] = [folder, *path]
            for name in set(sys.modules) - modules:
                if str(getattr(sys.modules[name], "__file__", None)).startswith(above):
                    del sys.modules[name]
            importlib.invalidate_caches()
            files = _files_in(folder, request["tests"])
            finder = asserts.OwnFinder({os.path.join(folder, file) for file in files})
            finder.install()
            reports = _Reports(folder, files or ["tests"], "--reversed" in request["flags"], only)
            arguments = [
                "-q",
                "-p",
                "no:cacheprovider",
                "--assert=plain",
                "--rootdir",
                folder,
                *request["options"],
                *request["tests"],
            ]
            with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
                status = pytest.main(arguments, plugins=[reports])
            sys.meta_path.remove(finder)
            return int(status), reports

        measuring = _measuring(folder, measure)
        status, reports = run()
        found = {"status": status, "passed": reports.passed, "failed": reports.failed, "collected": reports.collected}
        found["measured"] = _measured(measuring, folder, measure)
        if "--alone" in request["flags"]:
            for test in reports.collected:
                found["failed"] += run(test)[1].failed
        with open(os.path.join(folder, "report.json"), "w", encoding="utf-8") as report:
            json.dump(found, report)


def _measuring(folder, measure):
    if measure is None:
        return None
    try:
        import coverage
    except ImportError:
        return None
    measuring = coverage.Coverage(
        data_file=None, branch=True, include=[os.path.join(folder, measure)], config_file=False, messages=False
    )
    measuring.start()
    return measuring


def _measured(measuring, folder, measure):
    """Lines that were not run, and ways from one line to another that were not taken."""
    if measuring is None:
        return None
    measuring.stop()
    path = os.path.join(folder, measure)
    try:
        analysis = measuring._analyze(path)
        percent = analysis.numbers.pc_covered
        lines = sorted(analysis.missing)
        ways = sorted((first, last) for first, lasts in analysis.missing_branch_arcs().items() for last in lasts)
    except Exception:  # noqa: BLE001  no line of it was run
        with open(path, encoding="utf-8") as file:
            return {"percent": 0.0, "lines": list(range(1, len(file.read().splitlines()) + 1)), "ways": []}
    return {"percent": percent, "lines": lines, "ways": [way for way in ways if way[0] not in lines]}


_run_all(json.loads(sys.argv[1]))
