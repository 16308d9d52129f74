import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent


def program(*arguments):
    done = subprocess.run(
        [sys.executable, HERE / "csvtotals.py", *arguments],
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


def test_golden(tmp_path):
    """stage 3: the workshop's file gets its row of totals"""
    out = tmp_path / "out.csv"
    assert program(HERE / "sales.csv", out) == (0, "2 columns added up\n", "")
    assert out.read_bytes() == (HERE / "expected.csv").read_bytes().replace(b"\r\n", b"\n")


def test_first_column(tmp_path):
    """stage 3: the first column is never added up"""
    source, out = tmp_path / "in.csv", tmp_path / "out.csv"
    source.write_text("year,sold,näme\n2024,1,ä\n2025,2,\n", encoding="utf-8")
    assert program(source, out) == (0, "1 columns added up\n", "")
    assert out.read_bytes().decode() == "year,sold,näme\n2024,1,ä\n2025,2,\nTotal,3,\n"


def test_same_file(tmp_path):
    """stage 3: the result may replace the file that was read"""
    path = tmp_path / "data.csv"
    path.write_text("a,b\nx,1\n", encoding="utf-8")
    program(path, path)
    assert path.read_text(encoding="utf-8") == "a,b\nx,1\nTotal,1\n"


@pytest.mark.parametrize("arguments", [[], ["a.csv"], ["a.csv", "b.csv", "c.csv"]])
def test_arguments(arguments):
    """stage 3: two arguments are needed"""
    status, out, err = program(*arguments)
    assert (status, out, err[:11], err.count("\n")) == (1, "", "csvtotals: ", 1)


@pytest.mark.parametrize("text", [None, "", "a\n1,2\n"])
def test_bad_file(tmp_path, text):
    """stage 3: a missing or bad file is one line on stderr, and nothing is written"""
    source, out = tmp_path / "in.csv", tmp_path / "out.csv"
    if text is not None:
        source.write_text(text, encoding="utf-8")
    status, printed, err = program(source, out)
    assert (status, printed, err[:11], err.count("\n")) == (1, "", "csvtotals: ", 1)
    assert not out.exists(), "a file was written"
