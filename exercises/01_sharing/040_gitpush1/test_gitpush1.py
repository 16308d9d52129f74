import shutil
from pathlib import Path

import pytest
from git_for_check import git
from pythlings_checks import script

HERE = Path(__file__).parent
PROGRAMME = "The River\nHarvest Round\n"


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    if not shutil.which("git"):
        pytest.skip("git is not installed")
    above = tmp_path_factory.mktemp("check")
    choir = above / "choir"
    choir.mkdir()
    git(above, "init", "--bare", "-b", "main", "choir.git")
    git(choir, "init", "-b", "main")
    for text, message in ((PROGRAMME[:10], "Add the first song"), (PROGRAMME, "Add a round")):
        (choir / "programme.txt").write_text(text, encoding="utf-8", newline="\n")
        git(choir, "add", "programme.txt")
        git(choir, "commit", "-m", message)
    start = git(choir, "rev-parse", "HEAD")
    result = script("gitpush1.sh", cwd=above)
    result.choir, result.server, result.colleague = choir, above / "choir.git", above / "colleague"
    result.start = start
    return result


def address(folder):
    """Return the folder's name of the remote origin."""
    url = git(folder, "remote", "get-url", "origin") if folder.is_dir() else ""
    return url.replace("\\", "/").rstrip("/").split("/")[-1]


def test_no_command_fails(ran):
    """no command of the script fails"""
    ran.succeeds()


def test_origin(ran):
    """choir has choir.git as its remote origin"""
    assert address(ran.choir) == "choir.git"


def test_pushed(ran):
    """the commits of choir are on the server"""
    known = git(ran.server, "rev-list", "main").split()
    assert ran.start in known


def test_upstream(ran):
    """main of choir remembers where it is pushed to"""
    upstream = git(ran.choir, "rev-parse", "--abbrev-ref", "main@{upstream}")
    assert upstream == "origin/main"


def test_clone(ran):
    """colleague is a clone of choir.git"""
    assert address(ran.colleague) == "choir.git"


def test_commit_of_the_colleague(ran):
    """the server has one more commit, with the new song"""
    count = git(ran.server, "rev-list", "--count", f"{ran.start}..main")
    assert (count, git(ran.server, "show", "main:programme.txt")) == (
        "1",
        f"{PROGRAMME}Evening Song",
    )


def test_it_came_from_the_colleague(ran):
    """the new commit was made in colleague"""
    made = git(ran.colleague, "reflog", "--format=%gs") if ran.colleague.is_dir() else ""
    assert [line.split(":")[0] for line in made.splitlines()] == ["commit", "clone"]


def test_pulled(ran):
    """choir has the new commit too"""
    found = git(ran.choir, "rev-parse", "main")
    assert found == git(ran.server, "rev-parse", "main")


def test_file_in_choir(ran):
    """programme.txt in choir has the new song, and nothing is uncommitted"""
    text = (ran.choir / "programme.txt").read_text(encoding="utf-8")
    assert (text, git(ran.choir, "status", "--porcelain")) == (f"{PROGRAMME}Evening Song\n", "")
