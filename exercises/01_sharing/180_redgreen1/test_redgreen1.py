import functools
import re
from pathlib import Path

import pytest
from fee import fee
from git_for_check import git
from pythlings_checks import own_tests, read, script

HERE = Path(__file__).parent
OLD = '''"""The fee for a delivery, in cents."""


def fee(kilometres):
    """Return the fee: 300, and 150 for each kilometre after the first two."""
    return 300 + 150 * max(0, kilometres) - 2
'''
FIXED = OLD.replace("kilometres) - 2", "kilometres - 2)")
COMPLAINT = "5 kilometres cost 1048 cents"
EDGE = "2 kilometres cost 450 cents"
VERSIONS = {
    "the fee of the price list": {"fee.py": FIXED},
    COMPLAINT: {
        "fee.py": FIXED.replace("kilometres - 2)", "kilometres - 2) + 298 * (kilometres == 5)")
    },
    EDGE: {
        "fee.py": FIXED.replace(
            "max(0, kilometres - 2)", "max(0, kilometres - 2 + (kilometres == 2))"
        )
    },
}
ORDER = ["fee_test.py", "fee.py", "LESSONS.md"]
FIELDS = ["Bug", "Cause", "Fix", "Habit"]
DAY = "2026-05-08"


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    above = tmp_path_factory.mktemp("check")
    for name in ORDER:
        text = (HERE / name).read_text(encoding="utf-8")
        (above / name).write_text(text, encoding="utf-8", newline="\n")
    folder = above / "delivery"
    folder.mkdir()
    git(folder, "init", "-b", "main")
    (folder / "fee.py").write_text(OLD, encoding="utf-8", newline="\n")
    git(folder, "add", "fee.py")
    git(folder, "commit", "-m", "Add the delivery fee")
    start = git(folder, "rev-parse", "HEAD")
    result = script("redgreen1.sh", cwd=folder)
    result.commits = git(folder, "rev-list", "--reverse", f"{start}..HEAD").split()
    return result


def brings(ran, number, words):
    """Check that a commit, counted from 0, changes one file, and that one."""
    if number >= len(ran.commits):
        count = {0: "no new commits", 1: "only one new commit"}.get(number, "only two new commits")
        pytest.fail(f"So far there are {count}.")
    commit = ran.commits[number]
    names = git(ran.folder, "diff", "--name-only", f"{commit}~1", commit).splitlines()
    if names != [ORDER[number]]:
        which = ("first", "second", "third")[number]
        found = ", ".join(names) or "nothing"
        pytest.fail(f"The {which} new commit has {found} in it. {words}")


@functools.cache
def entries():
    """Return the entries of the diary: for each date its line, and the text of each field."""
    found, day = {}, None
    for number, line in enumerate(read("LESSONS.md", "text").lines, 1):
        heading = re.match(r"##\s+(\S+)\s*$", line)
        field = re.match(r"\s*[-*]\s*(\w+)\s*:\s*(.*)$", line)
        if heading:
            day = heading[1]
            found.setdefault(day, (number, {}))
        elif field and day:
            found[day][1].setdefault(field[1].capitalize(), (number, field[2].strip()))
    return found


def test_green():
    """your tests are green with the fee of the price list"""
    own_tests("fee_test.py", VERSIONS).pass_on("the fee of the price list").at_least(1)


def test_red():
    """your tests are red with the fee that Zsófia paid"""
    own_tests("fee_test.py", VERSIONS).notice(COMPLAINT)


def test_edge():
    """your tests look at 2 kilometres, too"""
    own_tests("fee_test.py", VERSIONS).notice(EDGE)


def test_zsofia():
    """Zsófia's 5 kilometres cost 750"""
    assert fee(5) == 750


def test_short_ways():
    """the first two kilometres cost 300 together, however few they are"""
    assert fee(2) == 300
    assert fee(1) == 300
    assert fee(0) == 300


def test_long_ways():
    """each further kilometre costs 150"""
    assert fee(3) == 450
    assert fee(40) == 6000


def test_no_command_fails(ran):
    """no command of the script fails"""
    ran.succeeds()


def test_first_commit(ran):
    """the first commit is the test alone: there it is red"""
    brings(ran, 0, "The test comes first and alone, so that everybody can see it red.")


def test_second_commit(ran):
    """the second commit is the fix alone: there it is green"""
    brings(ran, 1, "After the test comes the fix, fee.py, and nothing else.")


def test_third_commit(ran):
    """the third and last commit is the lesson"""
    brings(ran, 2, "Last comes LESSONS.md, and nothing else.")
    if len(ran.commits) > 3:
        pytest.fail(f"There are {len(ran.commits)} new commits: one for each of three files.")


def test_committed_as_they_are(ran):
    """what is committed are your files as they are"""
    for name in ORDER:
        if git(ran.folder, "show", f"HEAD:{name}") != (ran.folder.parent / name).read_text(
            encoding="utf-8"
        ).strip("\n"):
            pytest.fail(f"The {name} that is committed in the end isn't yours.")


def test_entry():
    """the diary has an entry of 2026-05-08, after the first one"""
    days = list(entries())
    if DAY not in days:
        pytest.fail(f"LESSONS.md has no line  ## {DAY}  yet.")
    if days[:1] != ["2026-05-03"]:
        pytest.fail("The first entry, of 2026-05-03, stays where it is.")


def test_fields():
    """it says bug, cause, fix and habit in a few words, and none is copied"""
    if DAY not in entries():
        pytest.fail(f"LESSONS.md has no line  ## {DAY}  yet.")
    diary = read("LESSONS.md", "text")
    start, fields = entries()[DAY]
    _, old = entries().get("2026-05-03", (0, {}))
    for name in FIELDS:
        line, text = fields.get(name, (start, ""))
        if not text:
            diary.wrong(line, f"This entry has no text behind  - {name}:")
        if len(text.split()) < 3:
            diary.wrong(line, "In a year you won't know what this means. A few words more?")
        if text == old.get(name, (0, ""))[1]:
            diary.wrong(line, "This was the last bug's. What was it this time?")
