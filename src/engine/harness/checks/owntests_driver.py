"""Runs the tests in each of some folders with pytest, with nothing left over from the one before: for `own_tests`."""

import importlib
import io
import json
import os
import re
import sys
from contextlib import redirect_stdout

import pytest


class _Reports:
    """A plugin that notes which tests pass, and where and how the others fail."""

    def __init__(self, file):
        self.file = file
        self.passed, self.failed = [], []

    def pytest_runtest_logreport(self, report):
        if report.failed:
            self._fail(report)
        elif report.when == "call" and report.passed:
            self.passed.append(report.nodeid.partition("::")[2])

    def pytest_collectreport(self, report):
        if report.failed:
            self._fail(report)

    def _fail(self, report):
        crash = getattr(report.longrepr, "reprcrash", None)
        entries = getattr(getattr(report.longrepr, "reprtraceback", None), "reprentries", ())
        places = [entry.reprfileloc for entry in entries if getattr(entry, "reprfileloc", None) is not None]
        lines = [place.lineno for place in places if os.path.basename(str(place.path)) == self.file]
        text = str(report.longrepr)
        if crash is None:  # the file could not be imported
            lines = [int(line) for line in re.findall(rf"^(?:.*[/\\])?{re.escape(self.file)}:(\d+): in ", text, re.MULTILINE)]
        said = [line[1:].strip() for line in text.splitlines() if line.startswith("E ")]
        message = crash.message if crash is not None else said[-1] if said else text
        self.failed.append(
            {
                "test": report.nodeid.partition("::")[2] or self.file,
                "message": message[:2000],
                "line": lines[-1] if lines else None,
            }
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
        reports = _Reports(file)
        with redirect_stdout(io.StringIO()):
            status = pytest.main(["-q", "-p", "no:cacheprovider", file], plugins=[reports])
        found = {"status": int(status), "passed": reports.passed, "failed": reports.failed}
        with open(os.path.join(folder, "report.json"), "w", encoding="utf-8") as report:
            json.dump(found, report)


_run_all(sys.argv[1], sys.argv[2:])
