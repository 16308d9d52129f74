"""Test a command line.

A command line tool is tested through its main(argv), without a shell. Three things
of pytest help: a parameter named tmp_path is an empty folder, one named capsys holds
what is printed, and pytest.raises catches the SystemExit of a wrong call.

    def test_no_arguments(capsys):
        with pytest.raises(SystemExit) as caught:
            main([])
        assert caught.value.code == 2       # behind the with block, not inside
        assert "usage" in capsys.readouterr().err

capsys.readouterr() empties what it gives: keep it in a name if you need .out and .err.

split_bill.py in this folder is right. Test what main promises: your tests pass for it
and fail for four wrong versions: one with a wrong status, one that complains on
standard output, one that crashes on a missing file, one that ignores --out.
Run them yourself: python -m pytest clitest1.py
"""

import pytest

from split_bill import main


@pytest.fixture
def bill(tmp_path):
    """A file with a bill of 1001 cents, as text for argv."""
    path = tmp_path / "bill.txt"
    path.write_text("500\n501\n", encoding="utf-8")
    return str(path)


# TODO: write at least four tests.
