from pathlib import Path

import pytest
from boat_for_check import WEEK, complains, run
from pythlings_checks import command

HERE = Path(__file__).parent
USAGE = "usage: python -m whopays list|balance|settle FILE"


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("list",),
        ("trip.txt",),
        ("print", "trip.txt"),
        ("list", "trip.txt", "more.txt"),
        ("settle", "balance", "trip.txt"),
    ],
    ids=lambda arguments: " ".join(arguments) or "no arguments",
)
def test_usage(arguments):
    """stage 4: called wrongly, it shows the usage, with exit code 2"""
    complains(WEEK, arguments, 2, USAGE)


@pytest.mark.parametrize("word", ["list", "settle"])
def test_missing_file(word):
    """stage 4: a file that can't be opened is exit code 1"""
    complains(None, (word, "july.txt"), 1, "whopays: cannot read july.txt")


def test_not_utf8():
    """stage 4: a file that isn't UTF-8 can't be read either"""
    text = "people: Zoë\n".encode("latin-1")
    complains(text, ("list", "trip.txt"), 1, "whopays: cannot read trip.txt")


@pytest.mark.parametrize(
    ("text", "number", "message"),
    [
        ("Ada; 3; tea\npeople: Ada\n", 1, "people line expected"),
        ("# x\n\nhello\n", 3, "people line expected"),
        ("people: Ada\nAda; 3\n", 2, "3 or 4 parts expected"),
        ("people: Ada\nAda; 1; tea\nAda; 3; tea; Ada; x\n", 3, "3 or 4 parts expected"),
        ("people: Ada\nDan; 3; tea\n", 2, "unknown person: 'Dan'"),
        ("people: Ada\n\nAda; 3; tea; Ada, Eve\n", 3, "unknown person: 'Eve'"),
        ("people: Ada\nDan; lots; tea\n", 2, "unknown person: 'Dan'"),
        ("people: Ada\nAda; x; tea\n", 2, "not an amount: 'x'"),
        ("people: Ada\nAda; 3.456; tea\n", 2, "not an amount: '3.456'"),
        ("people: Ada\nAda; 0; tea\n", 2, "not an amount: '0'"),
        ("people: Ada\nAda; -3; tea\n", 2, "not an amount: '-3'"),
        ("people: Ada\nAda; nan; tea\n", 2, "not an amount: 'nan'"),
        ("people: Ada\nAda; ; tea\n", 2, "not an amount: ''"),
    ],
)
def test_bad_line(text, number, message):
    """stage 4: what is wrong is told, with the number of its line"""
    complains(text, ("list", "trip.txt"), 1, f"whopays: trip.txt:{number}: {message}")


@pytest.mark.parametrize("text", ["", "# nothing\n\n"])
def test_no_people(text):
    """stage 4: a file without people"""
    complains(text, ("balance", "trip.txt"), 1, "whopays: trip.txt: no people")


def test_nothing_printed_before_the_error():
    """stage 4: an error in the last line leaves stdout empty"""
    complains(
        f"{WEEK}Dan; 3; tea\n",
        ("list", "trip.txt"),
        1,
        "whopays: trip.txt:6: unknown person: 'Dan'",
    )


@pytest.mark.parametrize("word", ["list", "balance", "settle"])
def test_success(word):
    """stage 4: when all went well, the exit code is 0, and stderr is empty"""
    ran = run(WEEK, word, "trip.txt").succeeds()
    assert ran.stdout != "", "It prints nothing, although the file is good."
    assert ran.stderr == "", "Something was printed to stderr, although the file is good."


def test_started(tmp_path):
    """stage 4: it works from the terminal, too, and gives its exit code away"""
    (tmp_path / "trip.txt").write_text("people: Ada, Bo\nAda; 7; tea\n", encoding="utf-8")
    env = {"PYTHONPATH": str(HERE), "PYTHONDONTWRITEBYTECODE": "1"}
    command("python -m whopays settle trip.txt", cwd=tmp_path, env=env).prints("Bo pays Ada 3.50\n")
    command("python -m whopays settle", cwd=tmp_path, env=env).fails(2)
