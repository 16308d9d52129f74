import pytest
from git_for_check import git
from pythlings_checks import command, read, script

TIMETABLE = "08:30 Island\n13:00 Island\n"
NOTICE = "Dogs travel free\n"


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    folder = tmp_path_factory.mktemp("ferry")
    git(folder, "init", "-b", "main")
    (folder / "timetable.txt").write_text(TIMETABLE, encoding="utf-8", newline="\n")
    (folder / "notice.txt").write_text(NOTICE, encoding="utf-8", newline="\n")
    git(folder, "add", "timetable.txt", "notice.txt")
    git(folder, "commit", "-m", "Add timetable and notice")
    settings = tmp_path_factory.mktemp("home") / "gitconfig"
    return script("gitbranch1.sh", cwd=folder, env={"GIT_CONFIG_GLOBAL": str(settings)})


def commit_of(ran, name):
    """Return the commit, other than a merge, in which a file was changed after the first one."""
    found = git(
        ran.folder, "log", "--all", "--topo-order", "--no-merges", "--format=%h", "--", name
    ).split()
    if len(found) < 2:
        pytest.fail(f"No commit changes {name} yet.")
    return found[0]


def complain(start, words):
    """Point at the first line of the script that begins like this."""
    text = read("gitbranch1.sh")
    for number, line in enumerate(text.lines, 1):
        if line.strip().startswith(start):
            text.wrong(number, words)


def test_no_command_fails(ran):
    """no command of the script fails"""
    if ran.status != 0 and "not fully merged" in ran.stderr:
        complain("git branch -d", "git refuses: summer has a commit that main does not have yet.")
    if ran.status != 0 and "checked out" in ran.stderr + ran.stdout:
        complain("git branch -d", "git refuses: this is the branch that you are on.")
    ran.succeeds()


def test_summer(ran):
    """a commit adds the 18:30 ferry to the timetable"""
    commit = commit_of(ran, "timetable.txt")
    shown = command(f"git show {commit}:timetable.txt", cwd=ran.folder)
    shown.prints(f"{TIMETABLE}18:30 Island\n")


def test_notice(ran):
    """a commit adds the cancelled 13:00 to the notice"""
    commit = commit_of(ran, "notice.txt")
    command(f"git show {commit}:notice.txt", cwd=ran.folder).prints(f"{NOTICE}No 13:00 today\n")


def test_notice_without_summer(ran):
    """the commit with the notice contains nothing of summer"""
    commit = commit_of(ran, "notice.txt")
    if "18:30" in git(ran.folder, "show", f"{commit}:timetable.txt"):
        pytest.fail("In the commit with the notice, everybody can read about the 18:30 in summer.")


def test_summer_without_notice(ran):
    """the commit with the 18:30 was made before the phone rang, on its own"""
    commit = commit_of(ran, "timetable.txt")
    if "No 13:00" in git(ran.folder, "show", f"{commit}:notice.txt"):
        pytest.fail(
            "The commit with the 18:30 has the notice in it: it was made on the same branch."
        )


def test_on_main(ran):
    """in the end, main is the current branch"""
    command("git symbolic-ref --short HEAD", cwd=ran.folder).prints("main\n")


def test_both_on_main(ran):
    """in the end, main has the 18:30 and the notice"""
    command("git show main:timetable.txt", cwd=ran.folder).prints(f"{TIMETABLE}18:30 Island\n")
    command("git show main:notice.txt", cwd=ran.folder).prints(f"{NOTICE}No 13:00 today\n")


def test_merged(ran):
    """main ends with the merge of the two"""
    parents = git(ran.folder, "log", "-1", "--format=%p", "main").split()
    if len(parents) != 2:
        pytest.fail("The newest commit of main is not a merge: it should join main and summer.")
    joined = {commit_of(ran, "timetable.txt"), commit_of(ran, "notice.txt")}
    if set(parents) != joined:
        pytest.fail("The merge should join the commit with the 18:30 and the one with the notice.")


def test_branch_deleted(ran):
    """in the end, there is no branch but main"""
    command("git branch", cwd=ran.folder).prints("* main\n")


def test_nothing_left_over(ran):
    """nothing is left uncommitted"""
    command("git status --short", cwd=ran.folder).prints("")
