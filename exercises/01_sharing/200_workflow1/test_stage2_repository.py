import pytest
from git_for_check import git
from project_for_check import FILES, build


def committed():
    """Return the names of what is in the last commit."""
    return git(build().folder, "ls-tree", "-r", "--name-only", "HEAD").splitlines()


def test_smoke_test():
    """smoke.txt has what the smoke test printed, run by the Python of .venv"""
    build().leaves("smoke.txt", "smoke test passed in .venv\n")


def test_branch():
    """there is a repository, and its branch is main"""
    found = git(build().folder, "symbolic-ref", "--short", "HEAD")
    if found != "main":
        pytest.fail(f"The branch is called {found}." if found else "There is no repository yet.")


def test_what_was_committed():
    """the commit has your two files and all the parts"""
    if not committed():
        pytest.fail("There is no commit yet.")
    for name in FILES:
        if name not in committed():
            pytest.fail(f"The commit lacks {name}.")


def test_what_was_not():
    """and nothing else"""
    if not committed():
        pytest.fail("There is no commit yet.")
    for name in committed():
        if name not in FILES:
            pytest.fail(f"{name} was committed, too. It can be made again at any time.")


def test_all_is_committed():
    """nothing has changed since the commit"""
    if not committed():
        pytest.fail("There is no commit yet.")
    left = git(build().folder, "status", "--short").splitlines()
    left = [line for line in left if line != "?? smoke.txt"]
    if left:
        pytest.fail(f"After the script git status still shows: {left[0]}")


def test_gate():
    """if the smoke test fails, nothing is committed and nothing is tagged"""
    ran = build(broken=True)
    if git(ran.folder, "rev-parse", "--verify", "-q", "HEAD") or git(ran.folder, "tag"):
        pytest.fail(
            "With a tides.py that gives a wrong time, the smoke test fails."
            " Your script makes a commit all the same."
        )
