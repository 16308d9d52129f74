import re
import shutil
from pathlib import Path

import pytest
from git_for_check import git
from pythlings_checks import script

HERE = Path(__file__).parent
FARES = "adults: 3.00\n"
LOG = '#!/bin/sh\nwhile read -r old new ref; do echo "$ref $new" >> pushed.txt; done\n'


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    if not shutil.which("git"):
        pytest.skip("git is not installed")
    above = tmp_path_factory.mktemp("check")
    server, tram = above / "tram.git", above / "tram"
    git(above, "init", "--bare", "-b", "main", "tram.git")
    git(above, "clone", "tram.git", "tram")
    git(tram, "switch", "-C", "main")
    (tram / "fares.txt").write_text(FARES, encoding="utf-8", newline="\n")
    git(tram, "add", "fares.txt")
    git(tram, "commit", "-m", "Add the fares")
    git(tram, "push", "-u", "origin", "main")
    start = git(tram, "rev-parse", "HEAD")
    hook = server / "hooks" / "post-receive"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text(LOG, encoding="utf-8", newline="\n")
    hook.chmod(0o755)
    text = (HERE / "PR.md").read_text(encoding="utf-8")
    (above / "PR.md").write_text(text, encoding="utf-8", newline="\n")
    result = script("pullrequest1.sh", cwd=tram)
    result.tram, result.server, result.start = tram, server, start
    return result


def sections():
    """Return what stands under each heading of PR.md."""
    text = (HERE / "PR.md").read_text(encoding="utf-8")
    parts = re.split(r"(?m)^## +(.+?)\s*$", text)[1:]
    return dict(zip(parts[::2], (part.strip() for part in parts[1::2]), strict=True))


def state(text, words):
    """Say whether a text has been filled in with so many words at least."""
    if "TODO" in text:
        return "there is still a TODO"
    count = len(text.split())
    return "filled in" if count >= words else f"only {count} words"


def pushes(ran):
    """Return what the server received, in order: pairs of name and commit."""
    log = ran.server / "pushed.txt"
    lines = log.read_text(encoding="utf-8").splitlines() if log.is_file() else []
    return [line.removeprefix("refs/heads/").split() for line in lines]


def fate(ran, folder):
    """Say what became of the branch in a repository, once it had been pushed."""
    if "child-fares" not in [name for name, _ in pushes(ran)]:
        return "child-fares was never pushed"
    branches = git(folder, "branch", "--format=%(refname:short)").split()
    return "deleted" if branches == ["main"] else f"the branches are {', '.join(branches)}"


def test_headings():
    """PR.md has the three headings"""
    assert list(sections()) == ["What", "Why", "How tested"]


@pytest.mark.parametrize("heading", ["What", "Why", "How tested"])
def test_filled_in(heading):
    """under each heading stands at least one sentence, and no TODO"""
    found = state(sections().get(heading, ""), 4)
    assert found == "filled in"


def test_no_command_fails(ran):
    """no command of the script fails"""
    ran.succeeds()


def test_branch_was_pushed_first(ran):
    """the branch child-fares was pushed before main"""
    names = [name for name, _ in pushes(ran)]
    assert names[:2] == ["child-fares", "main"]


def test_merge(ran):
    """main on the server ends with a merge of the branch into the old main"""
    branch = next((commit for name, commit in pushes(ran) if name == "child-fares"), "")
    parents = git(ran.server, "rev-list", "--parents", "-n", "1", "main").split()[1:]
    names = {branch: "child-fares", ran.start: "the old main"}
    joined = [names.get(commit, "another commit") for commit in parents]
    assert joined == ["the old main", "child-fares"]


def test_one_commit_on_the_branch(ran):
    """the branch brought one commit, with the new line"""
    count = git(ran.server, "rev-list", "--count", "--no-merges", f"{ran.start}..main")
    text = git(ran.server, "show", "main:fares.txt")
    assert (count, text) == ("1", f"{FARES}under 12: half price")


def test_description_is_the_message(ran):
    """the description is the message of the merge"""
    message = " ".join(git(ran.server, "log", "-1", "--format=%B", "main").split())
    parts = {heading: " ".join(text.split()) for heading, text in sections().items()}
    found = [heading for heading, text in parts.items() if text and text in message]
    assert found == ["What", "Why", "How tested"]


def test_deleted_here(ran):
    """the branch is deleted in the clone"""
    found = fate(ran, ran.tram)
    assert found == "deleted"


def test_deleted_there(ran):
    """the branch is deleted on the server"""
    found = fate(ran, ran.server)
    assert found == "deleted"
