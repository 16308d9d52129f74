import runpy
from itertools import pairwise

import pytest
from git_for_check import git
from pythlings_checks import own_tests, read

CODE, TESTS = "molkky.py", "molkky_test.py"
LOADER = "from molkky_test import *\n"
RIGHT = """
def total(throws):
    points = misses = 0
    for throw in throws:
        misses = 0 if throw else misses + 1
        if misses == 3:
            return None
        points += throw
        if points > 50:
            points = 25
    return points
"""
ADDED = "the last throw counts twice"
FIFTY = "nobody falls back to 25"
OUT = "three misses in a row don't matter"
BROKEN = {
    "right": ("", ""),
    ADDED: ("    return points\n", "    return points + throws[-1]\n"),
    FIFTY: ("points > 50", "points > 5000"),
    OUT: ("misses == 3", "misses == 3000"),
}


class Commit:
    """A commit of the learner: what it changes, its files, and what pytest says about them."""

    def __init__(self, folder, number, name, title, changed):
        self.changed = changed
        self.words = f"Commit {number}, “{title}”,"
        self.files = {
            file: git(folder, "show", f"{name}:{file}") + "\n"
            for file in git(folder, "ls-tree", "--name-only", name).splitlines()
            if file in (CODE, TESTS)
        }
        self.report = None

    def is_green(self):
        return self.report["status"] == 0

    def names(self):
        """The tests that fail, in a few words."""
        found = [each["test"].rpartition("::")[2] for each in self.report["failed"]]
        return ", ".join(found) if found else "no test is there"


@pytest.fixture(scope="module")
def commits(tmp_path_factory):
    """The learner's commits, in order."""
    text = "\n" + read("testsearly1.patch", "text").text.replace("\r\n", "\n")
    if "\nFrom " not in text:
        return []
    folder = tmp_path_factory.mktemp("kata")
    mail = folder.parent / "kata.mbox"
    mail.write_text(text[text.index("\nFrom ") + 1 :], encoding="utf-8", newline="\n")
    git(folder, "init", "-b", "main")
    git(folder, "am", "--patch-format=mbox", str(mail))
    log = git(folder, "log", "--reverse", "--name-only", "--format=%x01%H%x02%s%x02")
    found = []
    for number, entry in enumerate(log.split("\x01")[1:], 1):
        name, title, changed = entry.split("\x02")
        found.append(Commit(folder, number, name, title, changed.split()))
    loader = folder.parent / "replay.py"
    loader.write_text(LOADER, encoding="utf-8")
    ran = own_tests(str(loader), {number: each.files for number, each in enumerate(found)})
    for number, each in enumerate(found):
        each.report = ran.reports[number]
    return found


@pytest.fixture(scope="module")
def outcome(commits, tmp_path_factory):
    """The tests of the last commit, run on a right program and on broken ones."""
    path = tmp_path_factory.mktemp("last") / TESTS
    path.write_text(commits[-1].files.get(TESTS, "") if commits else "", encoding="utf-8")
    return own_tests(
        str(path), {words: {CODE: RIGHT.replace(*change)} for words, change in BROKEN.items()}
    )


def test_commits(commits):
    """testsearly1.patch has your commits in it"""
    if not commits:
        pytest.fail("testsearly1.patch has no commits in it yet: git format-patch writes them.")


def test_one_file_each(commits):
    """each commit changes either the tests or the code"""
    assert commits, "there are no commits yet"
    for each in commits:
        if each.changed not in ([CODE], [TESTS]):
            pytest.fail(
                f"{each.words} changes {', '.join(sorted(each.changed)) or 'nothing'}. "
                f"A red one changes {TESTS} only, a green one {CODE} only."
            )


def test_begins_red(commits):
    """it begins with a test"""
    assert commits, "there are no commits yet"
    if commits[0].changed == [CODE]:
        pytest.fail(f"{commits[0].words} has code in it that no test has asked for yet.")


def test_red(commits):
    """a commit with a new test is red"""
    assert commits, "there are no commits yet"
    before = 0
    for each in commits:
        now = len(each.report["passed"])
        if each.changed == [TESTS] and each.is_green() and now > before:
            pytest.fail(
                f"{each.words} is green at once. Either its test can't fail, or the code for it "
                "came too early."
            )
        before = max(before, now)


def test_green(commits):
    """a commit with code makes everything green"""
    assert commits, "there are no commits yet"
    for each in commits:
        if each.changed == [CODE] and not each.is_green():
            pytest.fail(f"{each.words} should be green, but still fails: {each.names()}.")


def test_in_turns(commits):
    """after a red commit comes the green one, rule by rule"""
    assert commits, "there are no commits yet"
    for first, second in pairwise(commits):
        if first.changed == second.changed == [TESTS] and not first.is_green():
            pytest.fail(
                f"{second.words} brings a test while an older one is still red. One rule at a time."
            )
    if commits[-1].changed == [TESTS] and not commits[-1].is_green():
        pytest.fail(f"{commits[-1].words} is the last one, and it's red.")
    if sum(each.changed == [TESTS] and not each.is_green() for each in commits) < 3:
        pytest.fail("There are three rules, and fewer than three red commits.")


def test_right(outcome):
    """your last tests pass on a program that keeps all three rules"""
    outcome.pass_on("right")


def test_added(outcome):
    """your last tests look after the first rule: points are added up"""
    outcome.pass_on("right").notice(ADDED)


def test_fifty(outcome):
    """your last tests look after the second rule: back to 25"""
    outcome.pass_on("right").notice(FIFTY)


def test_out(outcome):
    """your last tests look after the third rule: three misses"""
    outcome.pass_on("right").notice(OUT)


@pytest.fixture
def gives(commits, tmp_path):
    """Compares what the code of the last commit gives."""

    def gives(throws, wanted):
        assert commits, "there are no commits yet"
        path = tmp_path / CODE
        path.write_text(commits[-1].files.get(CODE, ""), encoding="utf-8")
        names = runpy.run_path(str(path))
        if "total" not in names:
            pytest.fail(f"The last commit has no function total in {CODE}.")
        words = f"total({throws})"
        try:
            found = names["total"](list(throws))
        except (ArithmeticError, LookupError, NameError, TypeError, ValueError) as error:
            kind = type(error).__name__
            pytest.fail(f"In your last commit, {words} ends with {kind}: {error}.")
        if found != wanted or (found is None) != (wanted is None):
            pytest.fail(f"In your last commit, {words} gives {found!r}, and not {wanted!r}.")

    return gives


def test_total_sum(gives):
    """your last code adds up the points"""
    gives([6, 12], 18)
    gives([0, 0, 7, 0, 0, 1], 8)
    gives([12, 12, 12, 12, 2], 50)
    gives([10, 0, 0, 2], 12)


def test_total_fifty(gives):
    """your last code falls back to 25 with more than 50, and goes on from there"""
    gives([12, 12, 12, 12, 4, 6], 31)
    gives([12, 12, 12, 12, 3], 25)
    gives([12, 12, 12, 12, 12, 12, 12], 49)
    gives([12, 12, 12, 12, 12, 12, 12, 12, 12], 37)


def test_total_out(gives):
    """your last code gives None after three misses in a row"""
    gives([6, 0, 0, 0, 12], None)
    gives([0, 0, 0], None)
    gives([0, 0, 1, 0, 0, 5, 0, 0, 0], None)
