import shutil

import pytest
from git_for_check import git
from project_for_check import FILES, build


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    if not shutil.which("git"):
        pytest.skip("git is not installed")
    return build(tmp_path_factory.mktemp("check"))


def test_smoke_test_was_run(ran):
    """smoke.txt holds what the smoke test printed"""
    ran.leaves("smoke.txt", "smoke test passed\n")


def test_branch(ran):
    """there is a repository on the branch main"""
    found = git(ran.folder, "symbolic-ref", "--short", "HEAD")
    assert found == "main"


def test_what_was_committed(ran):
    """everything that belongs to the project is committed, and nothing else"""
    found = git(ran.folder, "ls-tree", "-r", "--name-only", "HEAD").splitlines()
    assert found == FILES


def test_what_was_not(ran):
    """smoke.txt is the only thing left out: .venv is ignored"""
    found = git(ran.folder, "status", "--porcelain")
    assert found == "?? smoke.txt"


def test_message(ran):
    """the commit has a message"""
    found = git(ran.folder, "log", "-1", "--format=%s")
    assert found != ""
