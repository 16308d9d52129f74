import shutil
from pathlib import Path

import pytest
from git_for_check import git
from pythlings_checks import script

HERE = Path(__file__).parent
AT_FIRST = "Menu of the week\nSoup: tomato\nBread: rye\nCake: plum\n"
ON_MAIN = "Menu of the week\nSoup: tomato with basil\nBread: rye, from the mill\nCake: plum\n"
ON_AUTUMN = "Menu of the week\nSoup: pumpkin\nBread: rye\nCake: pear\n"
RESOLVED = (
    "Menu of the week\nSoup: tomato with basil, or pumpkin\nBread: rye, from the mill\nCake: pear"
)


def commit(folder, text, message):
    (folder / "menu.txt").write_text(text, encoding="utf-8", newline="\n")
    git(folder, "add", "menu.txt")
    git(folder, "commit", "-m", message)
    return git(folder, "rev-parse", "HEAD")


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    if not shutil.which("git"):
        pytest.skip("git is not installed")
    above = tmp_path_factory.mktemp("check")
    folder = above / "cafe"
    folder.mkdir()
    text = (HERE / "resolved_menu.txt").read_text(encoding="utf-8")
    (above / "resolved_menu.txt").write_text(text, encoding="utf-8", newline="\n")
    git(folder, "init", "-b", "main")
    commit(folder, AT_FIRST, "Add the menu")
    git(folder, "switch", "-c", "autumn")
    autumn = commit(folder, ON_AUTUMN, "Cook what autumn brings")
    git(folder, "switch", "main")
    main = commit(folder, ON_MAIN, "Basil for the soup, a mill for the bread")
    result = script("gitmerge1.sh", cwd=folder)
    result.main, result.autumn = main, autumn
    return result


def menu(ran):
    """Return the menu of the newest commit on main."""
    return git(ran.folder, "show", "main:menu.txt").replace("\r\n", "\n")


def test_no_markers_in_your_file():
    """resolved_menu.txt has no markers of the conflict left"""
    lines = (HERE / "resolved_menu.txt").read_text(encoding="utf-8").splitlines()
    marks = ("<<<<<<<", "=======", ">>>>>>>", "|||||||")
    assert [line for line in lines if line.startswith(marks)] == []


def test_both_wishes():
    """resolved_menu.txt has one line for the soup, with both wishes"""
    lines = (HERE / "resolved_menu.txt").read_text(encoding="utf-8").splitlines()
    soups = [line for line in lines if line.startswith("Soup:")]
    assert soups == ["Soup: tomato with basil, or pumpkin"]


def test_other_lines():
    """the other lines of resolved_menu.txt are as git merged them"""
    text = (HERE / "resolved_menu.txt").read_text(encoding="utf-8")
    assert text.strip() == RESOLVED


def test_merge_is_finished(ran):
    """the merge is finished: nothing is left unmerged or uncommitted"""
    merging = (ran.folder / ".git" / "MERGE_HEAD").exists()
    assert git(ran.folder, "status", "--porcelain") == ""
    assert ("in the middle of a merge" if merging else "finished") == "finished"


def test_two_parents(ran):
    """main ends with a commit that joins main and autumn"""
    parents = git(ran.folder, "rev-list", "--parents", "-n", "1", "main").split()[1:]
    names = {ran.main: "main", ran.autumn: "autumn"}
    assert [names.get(commit, "another commit") for commit in parents] == ["main", "autumn"]


def test_menu_of_main(ran):
    """the menu of that commit is the resolved one"""
    assert menu(ran) == RESOLVED


def test_autumn_is_unchanged(ran):
    """the branch autumn is where it was"""
    found = git(ran.folder, "rev-parse", "autumn")
    assert found == ran.autumn
