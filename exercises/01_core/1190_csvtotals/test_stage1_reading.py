import pytest
from csvtotals import read_rows


@pytest.fixture
def file(tmp_path, monkeypatch):
    """Write a file and go to its folder."""
    monkeypatch.chdir(tmp_path)

    def write(text):
        (tmp_path / "data.csv").write_text(text, encoding="utf-8", newline="")
        return "data.csv"

    return write


def refuses(path, words):
    """Look whether the file is refused with a ValueError of these words."""
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    try:
        result = read_rows(path)
    except ValueError as error:
        assert str(error) == words, (
            f"For a file with the text {text!r}, the ValueError says: {error}\n"
            f"It should say: {words}"
        )
    except IndexError as error:
        pytest.fail(f"For a file with the text {text!r} there is an IndexError: {error}")
    else:
        pytest.fail(
            f"For a file with the text {text!r} it returns {result!r}. "
            f"It should raise a ValueError: {words}"
        )


def test_plain(file):
    """stage 1: head and rows of a plain file"""
    assert read_rows(file("part,price\nchain,24.50\nbell,14.95\n")) == (
        ["part", "price"],
        [["chain", "24.50"], ["bell", "14.95"]],
    )


@pytest.mark.parametrize("cell", ["9-speed, silver", 'inner tube, 28"', '"Ding"', "ä\nb", "a\r\nb"])
def test_quotes(file, cell):
    """stage 1: cells may have commas, quotes and line breaks in them"""
    quoted = cell.replace('"', '""')
    assert read_rows(file(f'part,text\nx,"{quoted}"\n')) == (["part", "text"], [["x", cell]])


def test_empty_lines(file):
    """stage 1: empty lines are left out, also above the head"""
    assert read_rows(file("\npart,price\n\nchain,24.50\n\n")) == (
        ["part", "price"],
        [["chain", "24.50"]],
    )


def test_short_rows(file):
    """stage 1: short rows are filled up"""
    assert read_rows(file("a,b,c\n1\n1,2\n1,2,3\n")) == (
        ["a", "b", "c"],
        [["1", "", ""], ["1", "2", ""], ["1", "2", "3"]],
    )


def test_long_rows(file):
    """stage 1: a row that is too long is refused with its line"""
    refuses(file("a,b\n1,2\n1,2,3\n"), "line 3: 3 cells, but 2 columns")
    refuses(file('a,b\n"1\n1",2\n\n1,2,3,4\n'), "line 5: 4 cells, but 2 columns")


def test_no_head(file):
    """stage 1: a file without a row has no head"""
    refuses(file(""), "no head")
    refuses(file("\n\n"), "no head")
