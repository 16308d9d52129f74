from pathlib import Path

import pytest
from git_for_check import git
from pythlings_checks import command, read, script

HERE = Path(__file__).parent
AT_FIRST = "Menu of the week\nSoup: tomato\nBread: rye\nCake: plum\n"
ON_MAIN = "Menu of the week\nSoup: tomato with basil\nBread: rye, from the mill\nCake: plum\n"
ON_AUTUMN = "Menu of the week\nSoup: pumpkin\nBread: rye\nCake: pear\n"
RESOLVED = """\
Menu of the week
Soup: tomato with basil, or pumpkin
Bread: rye, from the mill
Cake: pear
"""


def commit(folder, text, message):
    (folder / "menu.txt").write_text(text, encoding="utf-8", newline="\n")
    git(folder, "add", "menu.txt")
    git(folder, "commit", "-m", message)
    return git(folder, "rev-parse", "HEAD")


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
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
    settings = above / "gitconfig"
    result = script("gitmerge1.sh", cwd=folder, env={"GIT_CONFIG_GLOBAL": str(settings)})
    result.main, result.autumn = main, autumn
    return result


def test_no_markers():
    """resolved_menu.txt has no marker left"""
    menu = read("resolved_menu.txt")
    for number, line in enumerate(menu.lines, 1):
        if line.startswith(("<<<<<<<", "=======", ">>>>>>>", "|||||||")):
            menu.wrong(number, "The guests would read this on the menu.")


def test_one_soup():
    """resolved_menu.txt has one line for the soup, with both wishes"""
    menu = read("resolved_menu.txt")
    soups = [number for number, line in enumerate(menu.lines, 1) if "Soup" in line]
    if len(soups) > 1:
        menu.wrong(soups[1], "Another line for the soup: both wishes go into one.")
    menu.has_line("Soup: tomato with basil, or pumpkin")


def test_other_lines():
    """resolved_menu.txt has everything else as git has merged it"""
    menu = read("resolved_menu.txt")
    for line in ("Menu of the week", "Bread: rye, from the mill", "Cake: pear"):
        menu.has_line(line)
    for number, line in enumerate(menu.lines, 1):
        if line.strip() and line.strip() not in RESOLVED:
            menu.wrong(number, "This is neither in Ama's menu nor in Bruno's.")


def test_merge_was_begun(ran):
    """the script merges autumn into main"""
    if "not something we can merge" in ran.stderr:
        pytest.fail("git knows no branch of this name. It is called autumn.")
    merging = (ran.folder / ".git" / "MERGE_HEAD").exists()
    if not merging and ran.autumn not in git(ran.folder, "rev-list", "main").split():
        pytest.fail("Nobody has merged autumn into main: main doesn't know what is on that branch.")


def test_merge_is_finished(ran):
    """the merge is finished, and nothing is left uncommitted"""
    if (ran.folder / ".git" / "MERGE_HEAD").exists():
        pytest.fail("git is still in the middle of the merge: add says resolved, commit ends it.")
    command("git status --short", cwd=ran.folder).prints("")


def test_menu_of_main(ran):
    """the menu on main is the resolved one"""
    command("git show main:menu.txt", cwd=ran.folder).prints(RESOLVED)


def test_autumn_is_unchanged(ran):
    """the branch autumn is where it was"""
    if git(ran.folder, "rev-parse", "autumn") != ran.autumn:
        pytest.fail("The branch autumn has moved: main should be the current branch all the time.")


def test_two_parents(ran):
    """main ends with a commit that joins main and autumn"""
    parents = git(ran.folder, "log", "-1", "--format=%P", "main").split()
    if parents == [ran.main]:
        pytest.fail("The newest commit of main has one parent: it is no merge of the two branches.")
    if parents != [ran.main, ran.autumn]:
        pytest.fail("The newest commit of main should join main and autumn, as they were.")
