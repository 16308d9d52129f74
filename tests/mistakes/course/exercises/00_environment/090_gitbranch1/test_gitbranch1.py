import shutil
from pathlib import Path

import pytest
from git_for_check import git
from pythlings_checks import script

HERE = Path(__file__).parent
TIMETABLE = "08:30 Island\n13:00 Island\n"


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    if not shutil.which("git"):
        pytest.skip("git is not installed")
    folder = tmp_path_factory.mktemp("ferry")
    git(folder, "init", "-b", "main")
    (folder / "timetable.txt").write_text(TIMETABLE, encoding="utf-8", newline="\n")
    git(folder, "add", "timetable.txt")
    git(folder, "commit", "-m", "Add the timetable")
    start = git(folder, "rev-parse", "HEAD")
    result = script("gitbranch1.sh", cwd=folder)
    result.start = start
    return result


def parents(folder, commit):
    return git(folder, "rev-list", "--parents", "-n", "1", commit).split()[1:]


def test_no_command_fails(ran):
    """no command of the script fails"""
    ran.succeeds()


def test_branch(ran):
    """there is a branch summer besides main"""
    branches = git(ran.folder, "branch", "--format=%(refname:short)").split()
    assert sorted(branches) == ["main", "summer"]


def test_commit_on_the_branch(ran):
    """summer has one commit more than main had at the start"""
    found = git(ran.folder, "rev-list", "--count", f"{ran.start}..summer")
    assert found == "1"


def test_timetable_of_the_branch(ran):
    """the timetable of summer has the new ferry at its end"""
    found = git(ran.folder, "show", "summer:timetable.txt")
    assert found == f"{TIMETABLE}18:30 Island"


def test_back_on_main(ran):
    """in the end main is the current branch"""
    found = git(ran.folder, "symbolic-ref", "--short", "HEAD")
    assert found == "main"


def test_merge_commit(ran):
    """main ends with a commit that joins the old main and summer"""
    names = {ran.start: "the old main", git(ran.folder, "rev-parse", "summer"): "summer"}
    joined = [names.get(commit, "another commit") for commit in parents(ran.folder, "main")]
    assert joined == ["the old main", "summer"]


def test_timetable_of_main(ran):
    """the timetable of main has the new ferry too"""
    found = git(ran.folder, "show", "main:timetable.txt")
    assert found == f"{TIMETABLE}18:30 Island"


def test_nothing_left_over(ran):
    """nothing is left uncommitted"""
    found = git(ran.folder, "status", "--porcelain")
    assert found == ""
