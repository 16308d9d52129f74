import re
from pathlib import Path

import pytest
from git_for_check import git
from pythlings_checks import command, read, script

HERE = Path(__file__).parent
FARES = "adults: 3.00\n"
CHILDREN = f"{FARES}under 12: half price\n"
BABIES = f"{CHILDREN}under 3: free\n"
GONE = "0" * 40
LOG = '#!/bin/sh\nwhile read -r old new ref; do echo "$ref $new" >> pushed.txt; done\n'


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
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
    settings = tmp_path_factory.mktemp("home") / "gitconfig"
    result = script("pullrequest1.sh", cwd=tram, env={"GIT_CONFIG_GLOBAL": str(settings)})
    result.tram, result.server, result.start = tram, server, start
    log = server / "pushed.txt"
    lines = log.read_text(encoding="utf-8").splitlines() if log.is_file() else []
    result.pushes = [line.removeprefix("refs/heads/").split() for line in lines]
    return result


def says(heading, fact, question):
    """Check that PR.md has a sentence with this fact below a heading."""
    text = read("PR.md")
    numbers = [n for n, line in enumerate(text.lines, 1) if re.fullmatch(rf"##+ {heading} *", line)]
    if not numbers:
        pytest.fail(f"PR.md has no heading  ## {heading}")
    below = "\n".join(text.lines[numbers[0] :]).partition("\n#")[0].split()
    if not re.search(fact, " ".join(below), re.IGNORECASE):
        text.wrong(numbers[0], f"{question} Nothing below this heading says so.")
    if len(below) < 4:
        text.wrong(numbers[0], "Below this heading, a whole sentence is wanted.")


def pushed(ran):
    """Return the commits of the branch that were pushed, in order."""
    return [commit for name, commit in ran.pushes if name == "child-fares" and commit != GONE]


def test_what():
    """PR.md says what changes"""
    says("What", r"\b(12|twelve)\b", "Who pays less now?")


def test_why():
    """PR.md says why"""
    says("Why", "council", "Who has decided it?")


def test_how_tested():
    """PR.md says how it was tested"""
    says("How tested", "adult", "Whose fare did you look at?")


def test_no_command_fails(ran):
    """no command of the script fails"""
    if (
        "not fully merged" in ran.stderr
        and [name for name, _ in ran.pushes].count("child-fares") < 2
    ):
        pytest.fail("git keeps the branch: the server doesn't have its last commit. Push it again.")
    ran.succeeds()


def test_pushed(ran):
    """the branch child-fares is pushed before anything reaches main"""
    if [name for name, _ in ran.pushes][:1] == ["main"]:
        pytest.fail("The first push went to main, where nobody has read it yet.")
    if not pushed(ran):
        pytest.fail("The branch child-fares has not been pushed.")


def test_children(ran):
    """what is pushed first has the line for children"""
    first = (pushed(ran) or ["child-fares"])[0][:7]
    command(f"git show {first}:fares.txt", cwd=ran.server).prints(CHILDREN)


def test_babies(ran):
    """after Halima's question, the branch is pushed again, with the line for babies"""
    if [name for name, _ in ran.pushes][:2] != ["child-fares", "child-fares"]:
        pytest.fail("The branch should be pushed twice before main: Halima has to see the answer.")
    second = pushed(ran)[1][:7]
    command(f"git show {second}:fares.txt", cwd=ran.server).prints(BABIES)


def test_merge(ran):
    """main on the server ends with a merge of the branch"""
    parents = git(ran.server, "log", "-1", "--format=%P", "main").split()
    if len(parents) == 1 and parents != [ran.start] and ran.pushes:
        pytest.fail("main was only moved forward: --no-ff makes a commit for the merge.")
    if parents != [ran.start, *pushed(ran)[-1:]] or len(parents) != 2:
        pytest.fail("main on the server does not end with a merge of child-fares.")
    command("git show main:fares.txt", cwd=ran.server).prints(BABIES)


def test_message(ran):
    """PR.md is the message of the merge"""
    shown = git(ran.server, "log", "-1", "--format=%B", "main").split()
    wanted = (HERE / "PR.md").read_text(encoding="utf-8").split()
    if [word for word in wanted if "#" not in word] != [w for w in shown if "#" not in w]:
        subject = git(ran.server, "log", "-1", "--format=%s", "main")
        pytest.fail(f'The newest commit of main has another message: "{subject}"')


def test_deleted_here(ran):
    """the branch is deleted here"""
    if not pushed(ran):
        pytest.fail("The branch child-fares has not been pushed, so nothing can be deleted yet.")
    command("git branch", cwd=ran.tram).prints("* main\n")


def test_deleted_there(ran):
    """the branch is deleted on the server"""
    if not pushed(ran):
        pytest.fail("The branch child-fares has not been pushed, so nothing can be deleted yet.")
    command("git branch", cwd=ran.server).prints("* main\n")
