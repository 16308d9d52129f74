from pathlib import Path

import pytest
from csvtotals import main
from pythlings_checks import called, program

SALES = (Path(__file__).parent / "sales.csv").read_text(encoding="utf-8")
TOTALS = '''part,description,pieces,price,note
chain,"9-speed, silver",3,73.50,
tube,"inner tube, 28""",12,95.40,two for Ada
bell,"""Ding"" classic",1,14.95,
service,"brakes,
front and back",,40.00,by Bo
lamp,rear,4,79.80,
Total,,20,303.65,
'''


def run(folder, text, *arguments):
    """Run the program beside a file in.csv with this text."""
    if text is not None:
        (folder / "in.csv").write_text(text, encoding="utf-8", newline="")
    return called(main, *arguments, cwd=folder)


def leaves(ran, path, text):
    """Look whether the file has exactly this text, line ends and all."""
    ran.leaves(path, text)
    data = (ran.folder / path).read_bytes()
    assert b"\r" not in data, f"{path} has \\r\\n at its line ends. They should be \\n."


def test_workshop(tmp_path):
    """stage 3: the workshop's file gets its row of totals"""
    ran = run(tmp_path, SALES, "in.csv", "out.csv").prints("pieces: 20\nprice: 303.65\n")
    leaves(ran, "out.csv", TOTALS)


def test_first_column(tmp_path):
    """stage 3: the first column is never added up, even if it's all numbers"""
    ran = run(tmp_path, "year,sold,näme\n2024,1,ä\n2025,2,\n", "in.csv", "out.csv")
    ran.prints("sold: 3\n")
    leaves(ran, "out.csv", "year,sold,näme\n2024,1,ä\n2025,2,\nTotal,3,\n")


def test_same_file(tmp_path):
    """stage 3: the file that is written may be the one that was read"""
    ran = run(tmp_path, "a,b\nx,1.50\n", "in.csv", "in.csv").prints("b: 1.50\n")
    leaves(ran, "in.csv", "a,b\nx,1.50\nTotal,1.50\n")


def complains(ran):
    """Look whether there is one line on stderr, nothing on stdout, no file and status 1."""
    ran.fails(1)
    lines = ran.stderr.splitlines()
    assert ran.stdout == "", "Something was printed to stdout, and the line belongs on stderr only."
    assert len(lines) == 1, f"There are {len(lines)} lines on stderr. There should be one."
    assert lines[0].startswith("csvtotals: "), "The line on stderr should begin with `csvtotals: `."
    assert not (ran.folder / "out.csv").exists(), "A file was written, although something is wrong."


@pytest.mark.parametrize("count", [0, 1, 3])
def test_arguments(tmp_path, count):
    """stage 3: with any other number of arguments than two, it complains"""
    complains(run(tmp_path, "a,b\nx,1\n", *["in.csv", "out.csv", "more.csv"][:count]))


@pytest.mark.parametrize(
    "text", [None, "", "a\n1,2\n"], ids=["missing", "empty", "a row is too long"]
)
def test_bad_file(tmp_path, text):
    """stage 3: if the file is missing or bad, it complains and writes nothing"""
    complains(run(tmp_path, text, "in.csv", "out.csv"))


def test_not_utf8(tmp_path):
    """stage 3: a file that isn't UTF-8 is a bad file"""
    (tmp_path / "in.csv").write_bytes("a,b\nZoë,1\n".encode("latin-1"))
    complains(run(tmp_path, None, "in.csv", "out.csv"))


def test_no_such_folder(tmp_path):
    """stage 3: if the new file can't be written, that's all it says"""
    complains(run(tmp_path, "a,b\nx,1\n", "in.csv", "no folder/out.csv"))


def test_started(tmp_path):
    """stage 3: it works from the terminal, too"""
    (tmp_path / "in.csv").write_text("a,b\nx,1\n", encoding="utf-8")
    program("csvtotals.py", "in.csv", "out.csv", cwd=tmp_path).prints("b: 1\n").leaves("out.csv")
