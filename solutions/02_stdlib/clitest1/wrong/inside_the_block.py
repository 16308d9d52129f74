# expect: status 1 for a wrong call
"""Test a command line."""

from pathlib import Path

import pytest
from split_bill import main


@pytest.fixture
def bill(tmp_path):
    """A file with a bill of 1001 cents, as text for argv."""
    path = tmp_path / "bill.txt"
    path.write_text("500\n501\n", encoding="utf-8")
    return str(path)


def test_shares_are_printed(bill, capsys):
    """the shares go to standard output, one a line"""
    assert main([bill, "--people", "2"]) == 0
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("501\n500\n", "")


def test_out(bill, capsys, tmp_path):
    """with --out the shares go to the file and nowhere else"""
    target = tmp_path / "shares.txt"
    assert main([bill, "--people", "2", "--out", str(target)]) == 0
    assert Path(target).read_text(encoding="utf-8") == "501\n500\n"
    assert capsys.readouterr().out == ""


def test_missing_file(capsys):
    """a missing file is named on standard error"""
    assert main(["nothing.txt", "--people", "2"]) == 1
    captured = capsys.readouterr()
    assert (captured.out, "nothing.txt" in captured.err) == ("", True)


@pytest.mark.parametrize("argv", [[], ["a.txt"], ["a.txt", "--people", "two"]])
def test_wrong_call(argv):
    """a wrong call ends with code 2"""
    with pytest.raises(SystemExit) as caught:
        main(argv)
        assert caught.value.code == 2
