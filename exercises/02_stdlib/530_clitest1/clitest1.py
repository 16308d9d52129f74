"""Test a command line.

A command line tool is tested through its main(argv), without a shell. Three things
of pytest help: tmp_path is an empty folder for each test, capsys catches what is
printed, pytest.raises catches the SystemExit of a wrong call.

    def test_no_arguments(capsys):
        with pytest.raises(SystemExit) as caught:
            main([])
        assert caught.value.code == 2
        assert "usage" in capsys.readouterr().err

caught.value.code is looked at behind the with block: inside it, nothing after
main([]) is run. capsys.readouterr() empties what it gives, so keep the result in a
name when you need .out and .err.

What a user's scripts rely on is worth a test: the status, which stream, the file.

split_bill.py in this folder is right; the docstring of main says what it promises.
Write the tests that pass for it and fail for four wrong versions: one with a wrong
status, one that complains on standard output, one that crashes on a missing file,
one that ignores --out. Run them yourself with: python -m pytest clitest1.py
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
