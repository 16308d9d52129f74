"""Commits were looked at, one after the other: which tests were there, and whether they passed.

from pythlings_checks.commits import commits

def test_kata(tmp_path):
    commits("kata.sh", cwd=tmp_path).red_then_green()
"""

import os
import shutil
import subprocess
import tempfile

from pythlings_harness import children, contract

from .failure import CheckFailed
from .owntests import run_tests
from .running import _path_of, environment, script

#: What pytest says of tests: they passed, some failed, they could not be run, there are none.
_PASSED, _FAILED, _BROKEN, _NONE = 0, 1, 2, 5


def commits(path, cwd=None, tests=None, branch="HEAD", limit=60):
    """Look at each commit of the learner's, and run the tests that are in it.

    `path` is a shell script that makes a repository in `cwd` (it has to succeed), a bundle of git's, or the folder of a repository.
    `tests` are files and folders with tests, where pytest would not find them by itself.
    """
    path = _path_of(path)
    ran = None
    with tempfile.TemporaryDirectory(prefix="check-") as above:
        if path.endswith(".sh"):
            ran = script(path, cwd=cwd).succeeds()
            folder = os.fspath(cwd or os.getcwd())
        elif os.path.isfile(path):
            folder = os.path.join(above, "repository")
            _git(above, "clone", "--quiet", path, folder)
        else:
            folder = path
        return _looked_at(folder, above, tests or ["."], branch, ran, path, limit)


def _looked_at(folder, above, tests, branch, ran, path, limit):
    try:
        listed = _git(folder, "log", "--reverse", "--first-parent", "--format=%H%x09%s", branch, "--")
    except subprocess.CalledProcessError:
        listed = ""
    found, before = [], {}
    for number, line in enumerate(listed.splitlines(), 1):
        name, _, message = line.partition("\t")
        at = os.path.join(above, f"version{number}")
        os.mkdir(at)
        archive = os.path.join(above, "commit.tar")
        _git(folder, "archive", "--output", archive, name)
        shutil.unpack_archive(archive, at, "tar", **_unpacking())
        texts = _texts(at)
        changed = sorted(name for name in {*before, *texts} if before.get(name) != texts.get(name))
        found.append(Commit(number, message, changed, at))
        before = texts
    reports = run_tests(tests, [commit.folder for commit in found], above, limit) if found else []
    for commit, report in zip(found, reports, strict=True):
        commit.take(report)
    return History(path, found, ran)


class Commit:
    """One commit, and what its tests say."""

    def __init__(self, number, message, changed, folder):
        #: Counted from 1.
        self.number = number
        self.message = message
        #: Paths of the files that it adds, changes or removes.
        self.changed = changed
        self.folder = folder
        #: Names of the tests that pass, and of those that fail; `path.py::test_name`.
        self.passed, self.failed = [], []
        #: `red`, `green`, or `none` where there are no tests.
        self.colour = "none"
        self.failures = []

    def __repr__(self):
        return f"<{self.number} {self.message!r}: {self.colour}>"

    def take(self, report):
        """What the tests say."""
        self.passed, self.failures = report["passed"], report["failed"]
        self.failed = [failed["test"] for failed in self.failures]
        status = report["status"]
        if status == _PASSED and self.passed:
            self.colour = "green"
        elif status in (_FAILED, _BROKEN) and self.failures:
            self.colour = "red"

    @property
    def name(self):
        """As it is called on the screen."""
        return f"commit {self.number} (“{self.message}”)"


class History:
    """Commits, the first one first; each check returns the same again."""

    def __init__(self, path, found, ran):
        self.commits = found
        self._path, self._ran = path, ran

    def __repr__(self):
        return repr(self.commits)

    def __iter__(self):
        return iter(self.commits)

    def __len__(self):
        return len(self.commits)

    def __getitem__(self, index):
        return self.commits[index]

    def at_least(self, number):
        """There are so many commits."""
        if len(self.commits) < number:
            count = {0: "There is no commit", 1: "There is 1 commit"}.get(
                len(self.commits), f"There are {len(self.commits)} commits"
            )
            self.wrong(f"{count}; at least {number} are wanted.")
        return self

    def red_then_green(self, times=1):
        """Each test came before what makes it pass: a commit with a new test that fails, and then one in which it passes; so many times."""
        self.at_least(2)
        turns, known, before = 0, set(), None
        for commit in self.commits:
            here = {*commit.passed, *commit.failed}
            new = sorted(here - known)
            broken = self._broken(commit)
            if broken is not None:
                self.wrong(f"At {commit.name} the tests can't be run: {broken}")
            if before is not None and before.colour == "red":
                turns += self._turned_green(before, commit)
            elif new and commit.colour == "green":
                with_it = [name for name in commit.changed if not _is_test(name)]
                why = f"It came together with {_listed(with_it[:2])}" if with_it else "What it tests was there before it"
                self.wrong(
                    f"At {commit.name} the new test {_short(new[0])} passes already. {why}, so nobody has seen it fail: a test comes first, "
                    "alone, and is red."
                )
            elif commit.colour == "red" and not new:
                self.wrong(f"At {commit.name} {_short(commit.failed[0])} fails, which passed before.")
            known |= here
            before = commit
        last = self.commits[-1]
        if last.colour == "none":
            self.wrong(f"At the last commit, {last.name}, there is no test.")
        if last.colour == "red":
            self.wrong(f"It ends red: at the last commit, {last.name}, {_short(last.failed[0])} fails.")
        if turns < times:
            turned = {0: "No test", 1: "One test"}.get(turns, f"{turns} tests")
            self.wrong(f"{turned} went from red to green; {times} {'is' if times == 1 else 'are'} wanted.")
        return self

    def wrong(self, words):
        """Fail with words of yours, and with the commits, each with the colour of its tests."""
        rows = [f"{commit.number}  {commit.colour:5}  {commit.message[:60]}" for commit in self.commits]
        raise CheckFailed(contract.told("\n".join([words, "", *rows]) if rows else words), run=None)

    def _turned_green(self, red, commit):
        """What follows a red commit is green, and has the test that failed."""
        here = {*commit.passed, *commit.failed}
        gone = [name for name in red.failed if name not in here and "::" in name]
        if gone:
            self.wrong(
                f"At {red.name} {_short(gone[0])} fails, and at {commit.name} that test is gone. The code has to change, not the test."
            )
        if commit.colour != "green":
            name = commit.failed[0] if commit.failed else red.failed[0]
            self.wrong(f"After {red.name}, which is red, {commit.name} is not green: {_short(name)} fails.")
        return 1

    @staticmethod
    def _broken(commit):
        """Why tests are red without saying anything: they are no Python."""
        for failed in commit.failures:
            what = (failed["problem"] or {}).get("what") or {}
            if what.get("type_name") in ("SyntaxError", "IndentationError", "TabError") or what.get("kind") == "syntax":
                return f"{what.get('type_name', 'SyntaxError')}: {(what.get('message') or failed['message']).splitlines()[0]}"
        return None


def _git(folder, *arguments):
    with children.unseen():
        ran = subprocess.run(
            ["git", *arguments], cwd=folder, env=environment(), capture_output=True, stdin=subprocess.DEVNULL, check=True
        )
    return ran.stdout.decode("utf-8", "replace")


def _unpacking():
    import sys

    return {"filter": "data"} if sys.version_info >= (3, 12) else {}


def _texts(folder):
    found = {}
    for above, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(above, name)
            with open(path, "rb") as file:
                found[os.path.relpath(path, folder).replace(os.sep, "/")] = file.read()
    return found


def _is_test(path):
    name = path.rpartition("/")[2]
    return name.startswith("test_") or name.endswith("_test.py") or path.startswith("tests/") or name == "conftest.py"


def _short(test):
    return f"`{test.rpartition('::')[2]}`"


def _listed(names):
    return " and ".join(f"`{name}`" for name in names)
