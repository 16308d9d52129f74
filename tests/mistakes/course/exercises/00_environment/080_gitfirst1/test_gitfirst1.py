import shutil
from pathlib import Path

import pytest
from git_for_check import git
from pythlings_checks import script

HERE = Path(__file__).parent
FILES = {
    "soup.txt": "Leek soup\nThree leeks, two potatoes.\n",
    "bread.txt": "Rye bread\nFlour, water, salt.\n",
    "scratch.txt": "ask Ana for the other recipe\n",
}


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    if not shutil.which("git"):
        pytest.skip("git is not installed")
    folder = tmp_path_factory.mktemp("recipes")
    for name, text in FILES.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    return script("gitfirst1.sh", cwd=folder)


def commits(folder):
    """Return the commits, oldest first."""
    return git(folder, "rev-list", "--reverse", "HEAD").split()


def files_in(folder, number):
    """Return the names of the files in a commit, counted from 0."""
    found = commits(folder)
    if number >= len(found):
        return f"(there are {len(found)} commits)"
    return git(folder, "ls-tree", "-r", "--name-only", found[number]).splitlines()


def test_no_command_fails(ran):
    """no command of the script fails"""
    ran.succeeds()


def test_repository(ran):
    """the folder is a repository on the branch main"""
    found = git(ran.folder, "symbolic-ref", "--short", "HEAD")
    assert found == "main"


def test_first_commit(ran):
    """the first commit holds soup.txt alone"""
    assert files_in(ran.folder, 0) == ["soup.txt"]


def test_soup_of_the_first_commit(ran):
    """in the first commit the soup is as it was given"""
    first = (commits(ran.folder) or ["HEAD"])[0]
    found = git(ran.folder, "show", f"{first}:soup.txt")
    assert found == FILES["soup.txt"].strip()


def test_second_commit(ran):
    """the second commit holds bread.txt and soup.txt, and no scratch.txt"""
    assert files_in(ran.folder, 1) == ["bread.txt", "soup.txt"]


def test_soup_of_the_second_commit(ran):
    """in the second commit the soup ends with the new line"""
    wanted = f"{FILES['soup.txt']}Serve hot."
    found = git(ran.folder, "show", "HEAD:soup.txt")
    assert found == wanted


def test_two_commits(ran):
    """there are two commits, each with its own message"""
    messages = git(ran.folder, "log", "--format=%s").splitlines()
    assert (len(messages), len(set(messages))) == (2, 2)


def test_scratch_stays(ran):
    """scratch.txt is still in the folder, and git leaves it alone"""
    found = git(ran.folder, "status", "--porcelain")
    assert found == "?? scratch.txt"
