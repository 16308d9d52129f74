import re
import shutil
import tomllib

import pytest
from git_for_check import git
from project_for_check import FILES, build
from pythlings_checks import program


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    if not shutil.which("git"):
        pytest.skip("git is not installed")
    return build(tmp_path_factory.mktemp("check"))


def at_tag(ran, name):
    """Return the text of a file as it is in the release."""
    return git(ran.folder, "show", f"v0.1.0:{name}")


def run_from_tag(ran, tmp_path, name):
    """Run a program in a fresh copy of the release."""
    for file in FILES:
        (tmp_path / file).write_text(at_tag(ran, file) + "\n", encoding="utf-8")
    return program(tmp_path / name, cwd=tmp_path)


def test_tag(ran):
    """there is one tag, v0.1.0"""
    found = git(ran.folder, "tag").split()
    assert found == ["v0.1.0"]


def test_tag_is_at_the_last_commit(ran):
    """the tag names the last commit"""
    tagged = git(ran.folder, "rev-parse", "v0.1.0^{commit}")
    assert (tagged or "there is no tag v0.1.0") == git(ran.folder, "rev-parse", "HEAD")


def test_release_is_complete(ran):
    """the release holds all files"""
    found = git(ran.folder, "ls-tree", "-r", "--name-only", "v0.1.0").splitlines()
    assert found == FILES


def test_version(ran):
    """pyproject.toml of the release gives the version of the tag"""
    project = tomllib.loads(at_tag(ran, "pyproject.toml")).get("project", {})
    assert project.get("version") == "0.1.0"


def test_program_runs_from_the_tag(ran, tmp_path):
    """the program of the release runs"""
    run = run_from_tag(ran, tmp_path, "tides.py").succeeds()
    assert run.stdout.splitlines()[:1] == ["mon  06:10"]


def test_smoke_test_passes_at_the_tag(ran, tmp_path):
    """the smoke test of the release passes"""
    run_from_tag(ran, tmp_path, "smoke_test.py").prints("smoke test passed\n")


def test_measured_number(ran):
    """NOTES.md gives the number of lines of tides.py, as wc counts them"""
    noted = re.findall(r"(?m)^Lines of tides.py: *(.*?) *$", at_tag(ran, "NOTES.md"))
    assert noted == [str(len(at_tag(ran, "tides.py").splitlines()))]


def test_what_next(ran):
    """NOTES.md says what you would do next, and no TODO is left"""
    notes = at_tag(ran, "NOTES.md")
    todo = re.findall("TODO.*", notes)
    assert todo == []
    plans = re.findall(r"(?ms)^What I would do next: *(.+)", notes)
    assert len(" ".join(plans).split()) >= 3, "say in a few words what you would do next"
