import re
import shutil
from pathlib import Path

import pytest
from fee import fee
from git_for_check import git
from pythlings_checks import command, script

HERE = Path(__file__).parent
WRONG = '''"""The fee for a delivery, in cents."""


def fee(kilometres):
    """Return the fee: 300, and 150 for each kilometre after the first two."""
    return 300 + 150 * max(0, kilometres) - 2
'''
FIELDS = ["Bug", "Cause", "Mend", "Anti-pattern"]
DAYS = ["2024-05-03", "2024-05-08"]


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    if not shutil.which("git"):
        pytest.skip("git is not installed")
    above = tmp_path_factory.mktemp("check")
    for name in ("fee.py", "LESSONS.md"):
        text = (HERE / name).read_text(encoding="utf-8")
        (above / name).write_text(text, encoding="utf-8", newline="\n")
    folder = above / "delivery"
    folder.mkdir()
    git(folder, "init", "-b", "main")
    (folder / "fee.py").write_text(WRONG, encoding="utf-8", newline="\n")
    git(folder, "add", "fee.py")
    git(folder, "commit", "-m", "Add the delivery fee")
    start = git(folder, "rev-parse", "HEAD")
    shutil.copy(HERE / "fee_test.py", folder)
    result = script("redgreen1.sh", cwd=folder)
    result.above = above
    result.commits = git(folder, "rev-list", "--reverse", f"{start}..HEAD").split()
    return result


def changed(ran, number):
    """Return the files that a commit changed; the commits are counted from 0."""
    if number >= len(ran.commits):
        return f"(there are {len(ran.commits)} commits)"
    commit = ran.commits[number]
    return git(ran.folder, "diff", "--name-only", f"{commit}~1", commit).splitlines()


def replay(ran, number):
    """Run the test as it was at a commit, and return its result in one word."""
    if number >= len(ran.commits):
        return f"(there are {len(ran.commits)} commits)"
    place = ran.above / f"replay{number}"
    place.mkdir(exist_ok=True)
    for name in ("fee.py", "fee_test.py"):
        text = git(ran.folder, "show", f"{ran.commits[number]}:{name}")
        (place / name).write_text(f"{text}\n", encoding="utf-8")
    words = "python -m pytest -q -p no:cacheprovider fee_test.py"
    run = command(words, cwd=place, env={"PYTHONDONTWRITEBYTECODE": "1"})
    return {0: "green", 1: "red"}.get(run.status, f"pytest ends with {run.status}")


def entries():
    """Return the entries of the diary: the date, and the text of each field."""
    text = (HERE / "LESSONS.md").read_text(encoding="utf-8")
    parts = re.split(r"(?m)^## +(.+?) *$", text)
    fields = [dict(re.findall(r"(?m)^- ([\w-]+): *(.*)$", part)) for part in parts[2::2]]
    return list(zip(parts[1::2], fields, strict=True))


@pytest.mark.parametrize("kilometres", [0, 1, 2])
def test_short_ways(kilometres):
    """up to two kilometres the fee is 300"""
    assert fee(kilometres) == 300


@pytest.mark.parametrize("kilometres", [3, 5, 40])
def test_long_ways(kilometres):
    """each further kilometre costs 150"""
    assert fee(kilometres) == 300 + sum(150 for _ in range(2, kilometres))


def test_no_command_fails(ran):
    """no command of the script fails"""
    ran.succeeds()


def test_first_commit(ran):
    """the first commit brings the test alone"""
    assert changed(ran, 0) == ["fee_test.py"]


def test_red(ran):
    """at the first commit the test is red"""
    assert replay(ran, 0) == "red"


def test_second_commit(ran):
    """the second commit brings the mended fee.py alone"""
    assert changed(ran, 1) == ["fee.py"]


def test_green(ran):
    """at the second commit the same test is green"""
    assert replay(ran, 1) == "green"


def test_test_is_unchanged(ran):
    """the test is the one that was given"""
    given = (HERE / "fee_test.py").read_text(encoding="utf-8").strip()
    found = git(ran.folder, "show", "HEAD:fee_test.py").strip()
    assert found == given


def test_third_commit(ran):
    """the third and last commit brings the diary"""
    assert (changed(ran, 2), len(ran.commits)) == (["LESSONS.md"], 3)


def test_entries():
    """the diary has two entries or more, the first as it was, the second of 2024-05-08"""
    days = [day for day, _ in entries()]
    assert days[:2] == DAYS


@pytest.mark.parametrize("field", FIELDS)
def test_fields(field):
    """each entry says bug, cause, mend and anti-pattern, in a few words at least"""
    found = dict(entries())
    texts = [(day, found.get(day, {}).get(field, "")) for day in DAYS]
    assert [day for day, text in texts if len(text.split()) < 3] == []


def test_lesson_is_new():
    """the second entry is about this bug, not a copy of the first"""
    fields = [fields for _, fields in entries()]
    same = [
        name for name in FIELDS if len(fields) > 1 and fields[0].get(name) == fields[1].get(name)
    ]
    assert len(fields) >= 2, "there is no second entry"
    assert same == []
