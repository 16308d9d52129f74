import functools
import tempfile
from pathlib import Path

import pytest
from git_for_check import git
from pythlings_checks import command, read, script

SOUP = "Leek soup\nThree leeks, two potatoes.\n"
FILES = {
    "soup.txt": SOUP,
    "bread.txt": "Rye bread\nFlour, water, salt.\n",
    "gossip.txt": "Aunt Defne buys her bread.\n",
}


@functools.cache
def run():
    """Run the script once, in a folder with the recipes."""
    folder = Path(tempfile.mkdtemp())  # gone after the check, with all else that it leaves behind
    for name, text in FILES.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    settings = Path(tempfile.mkdtemp()) / "gitconfig"  # for those who introduce themselves
    return script("gitfirst1.sh", cwd=folder, env={"GIT_CONFIG_GLOBAL": str(settings)})


@pytest.fixture(scope="module")
def ran():
    return run()


def reward():
    """Print what git log has shown, for the screen of the pass."""
    try:
        ran = run()
    except (AssertionError, pytest.fail.Exception):
        return  # the tests say why
    made = git(ran.folder, "log", "--format=%s").splitlines()
    gossip = git(ran.folder, "log", "--format=%s", "--", "gossip.txt")
    first = git(ran.folder, "show", "HEAD~2:soup.txt") == SOUP.rstrip()
    second = git(ran.folder, "show", "HEAD~1:soup.txt") == f"{SOUP}Serve hot."
    if ran.status == 0 and len(made) == 3 and not gossip and first and second:
        print("\n".join(ran.stdout.rstrip().splitlines()[-3:]))


reward()


def snapshot(ran, number):
    """Return a commit, counted from 1; the check fails where there are not so many."""
    found = git(ran.folder, "rev-list", "--reverse", "HEAD").split()
    if len(found) < number:
        pytest.fail(f"There is no commit number {number}. Made so far: {len(found)}.")
    return found[number - 1]


def holds(ran, number, *wanted):
    """Check which files are in a commit."""
    found = git(ran.folder, "ls-tree", "-r", "--name-only", snapshot(ran, number)).split()
    if found != sorted(wanted):
        words = f"Commit number {number} holds {' and '.join(found)}"
        pytest.fail(f"{words}. Wanted: {' and '.join(sorted(wanted))}.")


def test_gossip(ran):
    """gossip.txt is in no commit"""
    found = git(ran.folder, "log", "--format=%s", "--", "gossip.txt")
    if found:
        pytest.fail(f'gossip.txt is in the commit "{found}", for everybody to read.')


def test_no_command_fails(ran):
    """no command of the script fails"""
    if ran.status != 0 and "added to commit" in ran.stdout:
        made = len(git(ran.folder, "rev-list", "--all").split())
        text = read("gitfirst1.sh")
        found = [n for n, line in enumerate(text.lines, 1) if line.strip().startswith("git commit")]
        if made < len(found):
            text.wrong(
                found[made], "Nothing was added for this commit. A changed file is added again."
            )
    ran.succeeds()


def test_repository(ran):
    """the folder is a repository"""
    ran.leaves(".git")


def test_branch(ran):
    """its branch is called main"""
    command("git symbolic-ref --short HEAD", cwd=ran.folder).prints("main\n")


def test_first_commit(ran):
    """the first commit holds soup.txt alone"""
    holds(ran, 1, "soup.txt")


def test_soup_of_the_first_commit(ran):
    """in the first commit, the soup is as it was"""
    first = snapshot(ran, 1)[:7]
    command(f"git show {first}:soup.txt", cwd=ran.folder).prints(SOUP)


def test_second_commit(ran):
    """the second commit has the soup with its new line, and no other file"""
    holds(ran, 2, "soup.txt")
    second = snapshot(ran, 2)[:7]
    command(f"git show {second}:soup.txt", cwd=ran.folder).prints(f"{SOUP}Serve hot.\n")


def test_third_commit(ran):
    """the third commit has bread.txt as well"""
    holds(ran, 3, "bread.txt", "soup.txt")


def test_messages(ran):
    """there are three commits, and each has a message of its own"""
    messages = git(ran.folder, "log", "--format=%s").splitlines()
    if len(messages) != 3:
        pytest.fail(f"Commits: {len(messages)}. Three are wanted.")
    if len(set(messages)) != 3:
        pytest.fail("Two commits have the same message, so nobody can tell them apart.")


def test_gossip_stays(ran):
    """gossip.txt is still in the folder, and nothing else is waiting for a commit"""
    command("git status --short", cwd=ran.folder).prints("?? gossip.txt\n")


def test_log(ran):
    """the script shows the log of its commits"""
    newest = git(ran.folder, "log", "-1", "--format=%s")
    ran.says(f" {newest}\n")
    found = ran.stdout.rstrip().splitlines()[-3:]
    log = [line.partition(" ")[2] for line in found]
    wanted = git(ran.folder, "log", "--format=%s").splitlines()
    if log != wanted:
        pytest.fail("The last thing that the script shows should be what git log --oneline says.")
