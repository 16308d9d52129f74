import re
from pathlib import Path

import pytest

from csvtotals import read_rows

SALES = Path(__file__).parent / "sales.csv"


@pytest.fixture
def file(tmp_path):
    def write(text):
        path = tmp_path / "data.csv"
        path.write_text(text, encoding="utf-8", newline="")
        return path

    return write


def test_plain(file):
    """stage 1: head and rows of a plain file"""
    assert read_rows(file("part,price\nchain,24.50\nbell,14.95\n")) == (
        ["part", "price"],
        [["chain", "24.50"], ["bell", "14.95"]],
    )


@pytest.mark.parametrize("cell", ["9-speed, silver", 'inner tube, 28"', '"Ding"', "a\nb", "a\r\nb"])
def test_quotes(file, cell):
    """stage 1: cells may contain commas, quotes and line breaks"""
    quoted = cell.replace('"', '""')
    assert read_rows(file(f'part,text\nx,"{quoted}"\n'))[1] == [["x", cell]]


def test_empty_lines(file):
    """stage 1: empty lines are left out"""
    assert read_rows(file("part,price\n\nchain,24.50\n\n"))[1] == [["chain", "24.50"]]


def test_short_rows(file):
    """stage 1: short rows are filled up"""
    assert read_rows(file("a,b,c\n1\n1,2\n1,2,3\n"))[1] == [
        ["1", "", ""],
        ["1", "2", ""],
        ["1", "2", "3"],
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a,b\n1,2\n1,2,3\n", "line 3: 3 cells, but 2 columns"),
        ("a\n\n1,2,3,4\n", "line 3: 4 cells, but 1 columns"),
    ],
)
def test_long_rows(file, text, message):
    """stage 1: a row that is too long is refused with its line"""
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        read_rows(file(text))


@pytest.mark.parametrize("text", ["", "\n\n"])
def test_no_head(file, text):
    """stage 1: an empty file has no head"""
    with pytest.raises(ValueError, match="^no head$"):
        read_rows(file(text))


def test_sales():
    """stage 1: the workshop's file"""
    head, rows = read_rows(SALES)
    assert (head[0], len(rows)) == ("part", 5)
    assert [row[1] for row in rows][1:4] == [
        'inner tube, 28"',
        '"Ding" classic',
        "brakes,\nfront and back",
    ]
