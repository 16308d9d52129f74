from functools import cache
from pathlib import Path

import pytest
from bakery_for_check import processed
from fileprocessor import main
from pythlings_checks import called, program

FILES = ["--orders", "out.csv", "--problems", "bad.csv"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("missing.csv", None),
        ("cut.json", "[{"),
        ("object.json", '{"shop": "Quay"}'),
        ("numbers.json", "[1, 2]"),
        ("in.txt", "shop,quantity,day\nQuay,5,2026-05-01\n"),
        ("latin.csv", b"shop,quantity,day\nCaf\xe9,5,2026-05-01\n"),
        ("latin.json", b'[{"shop": "Caf\xe9"}]'),
    ],
    ids=["missing", "cut off", "an object", "numbers", ".txt", "CSV, no UTF-8", "JSON, no UTF-8"],
)
def test_unusable(tmp_path, name, text):
    """a file that can't be used: status 3, and neither file is written"""
    ran = processed(tmp_path, text, name).fails(3)
    assert ran.stdout == "", "Nothing belongs on standard output here."
    ran.leaves_only(*[] if text is None else [name])


def test_one_line(tmp_path):
    """a file that can't be used: one line on standard error"""
    ran = program("fileprocessor.py", "missing.csv", *FILES, cwd=tmp_path).fails(3)
    assert len(ran.stderr.splitlines()) == 1, "There should be one line on standard error."


@pytest.mark.parametrize("words", [[], ["a.csv"], ["a.csv", *FILES[:2]], ["a.csv", *FILES[2:]]])
def test_wrong_call(words):
    """without IN, --orders or --problems it's a wrong call, status 2"""
    called(main, *words).fails(2)


@cache
def thursday(folder, *options):
    """Run last Thursday once."""
    text = Path("orders.csv").read_text(encoding="utf-8")
    (folder / "orders.csv").write_text(text, encoding="utf-8")
    return program("fileprocessor.py", "orders.csv", *FILES, *options, cwd=folder).fails(1)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("bakery")


def test_output(folder):
    """the log goes to standard error, and not into the output"""
    thursday(folder, "--verbose").prints("5 orders, 4 problems")


def test_log(folder):
    """each problem is logged with its place and reason"""
    ran = thursday(folder)
    for place, reason in ((4, "no shop"), (7, "bad quantity 'many'"), (9, "unknown fields")):
        lines = [line for line in ran.stderr.splitlines() if reason in line]
        assert len(lines) == 1, f"One line of the log should say: {reason}"
        assert str(place) in lines[0], f"The line about `{reason}` should have its place, {place}."
        assert "WARNING" in lines[0], f"The line about `{reason}` should say WARNING."


def test_quiet(folder):
    """without --verbose nothing else is logged"""
    ran = thursday(folder)
    assert len(ran.stderr.splitlines()) == 4, "There should be 4 lines on standard error."


def test_verbose(folder):
    """--verbose shows how many rows were read, too"""
    ran = thursday(folder, "--verbose").says("read 8 rows from orders.csv")
    assert len(ran.stderr.splitlines()) == 5, "There should be 5 lines on standard error."
