import io

import pytest

import print2
from print2 import copy_pages, note, price_row


class Tape:
    """A file that notes what was done with it."""

    def __init__(self):
        self.text = ""
        self.flushed = ""

    def write(self, text):
        self.text += text

    def flush(self):
        self.flushed = self.text


def test_note_not_to_stdout(capsys):
    """a note does not go to stdout"""
    note("warming up")
    assert capsys.readouterr().out == ""


def test_note_to_stderr(capsys):
    """a note goes to sys.stderr, as it is at the time of the call"""
    note("warming up")
    assert capsys.readouterr().err == "warming up\n"


def test_note_to_a_file():
    """a note goes to the file that is named"""
    file = io.StringIO()
    note("paper jam", file=file)
    assert file.getvalue() == "paper jam\n"


def test_note_at_once(monkeypatch):
    """a note is flushed, to the stderr of that moment"""
    tape = Tape()
    monkeypatch.setattr(print2.sys, "stderr", tape)
    note("page 1")
    assert tape.flushed == "page 1\n"


@pytest.mark.parametrize("count", [1, 3, 10])
def test_all_pages(capsys, count):
    """progress on stderr, one result line on stdout"""
    copied = []
    pages = [f"page {number}" for number in range(count)]
    assert copy_pages(pages, copied.append) == count
    out, err = capsys.readouterr()
    assert out == f"{count} of {count} pages copied\n"
    assert err.splitlines() == [f"{number}/{count}" for number in range(1, count + 1)]
    assert copied == pages


def test_failed_pages(capsys):
    """a failed page is named on stderr and not counted"""

    def copier(page):
        if page == "b":
            raise OSError("paper jam")

    assert copy_pages(["a", "b", "c"], copier) == 2
    out, err = capsys.readouterr()
    assert out == "2 of 3 pages copied\n"
    assert err.splitlines() == ["1/3", "2/3 failed: paper jam", "3/3"]


def test_no_pages(capsys):
    """no pages: only the result line"""
    assert copy_pages([], print) == 0
    assert tuple(capsys.readouterr()) == ("0 of 0 pages copied\n", "")


def test_price_row(capsys):
    """cells stand right-aligned with bars between"""
    price_row("A4", 0.1, width=5)
    price_row("colour", 0.35, "A3")
    price_row("one")
    assert capsys.readouterr().out.splitlines() == [
        "   A4 |   0.1",
        "  colour |     0.35 |       A3",
        "     one",
    ]
