"""Runs the tests you wrote against several versions of a module. Nothing to do here."""

import importlib
import io
import json
import os
import subprocess
import sys
from contextlib import redirect_stdout
from pathlib import Path

import pytest

SAYS = {0: "your tests pass", 1: "a test of yours fails", 5: "you have no tests yet"}


def outcomes(folder, tests, versions):
    """Return what the tests say of each version: words, tests passed, pytest's output.

    `tests` is the path of the file with the tests, `versions` a dict: label -> dict of
    file name -> text. All of them are run in one process, which is much quicker.
    """
    text = Path(tests).read_text(encoding="utf-8")
    folders = []
    for number, files in enumerate(versions.values()):
        folders.append(folder / f"version{number}")
        folders[-1].mkdir()
        everything = {**files, Path(tests).name: text, "pytest.ini": "[pytest]\n"}
        for name, content in everything.items():
            (folders[-1] / name).write_text(content, encoding="utf-8")
    command = [sys.executable, __file__, Path(tests).name, *folders]
    subprocess.run(command, cwd=folder, check=False, capture_output=True)
    found = {}
    for label, place in zip(versions, folders, strict=True):
        report = place / "report.json"
        said = json.loads(report.read_text(encoding="utf-8")) if report.exists() else [-1, 0, ""]
        found[label] = (SAYS.get(said[0], "your tests cannot be run"), *said[1:])
    return found


class Passed:
    """A plugin that counts the tests that pass."""

    def __init__(self):
        self.number = 0

    def pytest_runtest_logreport(self, report):
        self.number += report.when == "call" and report.passed


def run_all(tests, folders):
    """Run the tests in each folder, with nothing left over from the one before."""
    path, modules, above = sys.path[1:], set(sys.modules), str(Path(folders[0]).parent)
    for folder in folders:
        os.chdir(folder)
        sys.path[:] = [folder, *path]
        for name in set(sys.modules) - modules:
            if str(getattr(sys.modules[name], "__file__", None)).startswith(above):
                del sys.modules[name]
        importlib.invalidate_caches()
        passed, output = Passed(), io.StringIO()
        with redirect_stdout(output):
            status = pytest.main(["-q", "-p", "no:cacheprovider", tests], plugins=[passed])
        report = [int(status), passed.number, output.getvalue()[-2000:]]
        Path(folder, "report.json").write_text(json.dumps(report), encoding="utf-8")


if __name__ == "__main__":
    run_all(sys.argv[1], sys.argv[2:])
