import re
import tomllib

import pytest
from git_for_check import git
from project_for_check import FILES, build
from pythlings_checks import program, read


def at_tag(name):
    """Return the text of a file as it is in the release."""
    return git(build().folder, "show", f"v0.1.0:{name}")


def test_tag():
    """there is one tag, v0.1.0"""
    found = git(build().folder, "tag").split()
    if found != ["v0.1.0"]:
        pytest.fail(f"git tag lists: {' '.join(found)}" if found else "There is no tag yet.")


def test_tag_is_at_the_last_commit():
    """the tag is at the last commit"""
    tagged = git(build().folder, "rev-parse", "-q", "--verify", "v0.1.0^{commit}")
    if not tagged:
        pytest.fail("There is no tag v0.1.0 yet.")
    if tagged != git(build().folder, "rev-parse", "HEAD"):
        pytest.fail("The tag is at an older commit: it stays where it was made.")


def test_version():
    """pyproject.toml has the version of the tag"""
    if read("pyproject.toml").get("project.version") != "0.1.0":
        read("pyproject.toml").wrong("project.version", "Which version is this, in three numbers?")
    if not at_tag("pyproject.toml"):
        pytest.fail("There is no release yet.")
    if tomllib.loads(at_tag("pyproject.toml"))["project"]["version"] != "0.1.0":
        pytest.fail("The pyproject.toml of the release has another version than the tag.")


def test_from_the_tag(tmp_path):
    """whoever takes the release can run the program"""
    if not at_tag("tides.py"):
        pytest.fail("There is no release yet.")
    for file in FILES:
        (tmp_path / file).write_text(at_tag(file) + "\n", encoding="utf-8")
    program(tmp_path / "tides.py", cwd=tmp_path).prints("mon  06:10\ntue  06:58\nwed  07:49\n")


def test_measured_number():
    """NOTES.md has the number of lines of tides.py"""
    notes = read("NOTES.md", "text")
    for number, line in enumerate(notes.lines, 1):
        found = re.match(r"Lines of tides.py:\s*(.*?)\s*$", line)
        if found and found[1] == "?":
            notes.wrong(number, "How many are there? Let a command count them.")
        if found and found[1] != "13":
            notes.wrong(number, f"Not {found[1]}. Let a command count them, and write the number.")
        if found:
            return
    pytest.fail("NOTES.md has no line that begins with  Lines of tides.py:")


def test_what_next():
    """NOTES.md says what comes next, and no TODO is left"""
    notes = read("NOTES.md", "text")
    for number, line in enumerate(notes.lines, 1):
        if "TODO" in line:
            notes.wrong(number, "This line goes into the release. Delete it when it's done.")
    plans = re.findall(r"(?ms)^Next:(.*)", notes.text)
    if len(" ".join(plans).split()) < 2:
        pytest.fail("NOTES.md doesn't say what comes next: a few words behind  Next:")
