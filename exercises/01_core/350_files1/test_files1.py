import builtins
import codecs

import pytest

import files1
from files1 import count, first_lines, longest_line

DIARY = "Monday\nrain, and más rain\n\n  walked to the mill  \nhome by nine\n"


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "diary.txt"

    def write(text):
        path.write_text(text, encoding="utf-8", newline="\n")
        return path

    return write


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("one line of words\n", (1, 4)),
        (DIARY, (5, 12)),
        ("no line break at the end", (1, 6)),
        ("\n\n", (2, 0)),
        ("", (0, 0)),
    ],
)
def test_count(file, text, wanted):
    """lines and words are counted"""
    assert count(file(text)) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (DIARY, "  walked to the mill  "),
        ("a\nbbb\ncc", "bbb"),
        ("ab\ncd\nef\n", "ab"),
        ("ab\nabc", "abc"),
        ("abc\nabcd", "abcd"),
        ("xy\nabc", "abc"),
        ("platform X\nthe mill", "platform X"),
        ("", ""),
    ],
)
def test_longest(file, text, wanted):
    """the longest line, without its line break; an empty text for an empty file"""
    assert longest_line(file(text)) == wanted


@pytest.mark.parametrize("text", ["ab\ncd", "xy\nzw"])
def test_longest_line_break_does_not_count(file, text):
    """the line break does not count: the first of equals wins"""
    assert longest_line(file(text)) == text[:2]
    assert longest_line(file(f"{text}\n")) == text[:2]


@pytest.mark.parametrize(
    ("number", "wanted"),
    [
        (0, []),
        (2, ["Monday", "rain, and más rain"]),
        (3, ["Monday", "rain, and más rain", "  walked to the mill  "]),
        (9, ["Monday", "rain, and más rain", "  walked to the mill  ", "home by nine"]),
    ],
)
def test_first_lines(file, number, wanted):
    """the first lines that are not blank"""
    assert first_lines(file(DIARY), number) == wanted


def test_first_lines_as_they_are(file):
    """the first lines lose their line break and no other character"""
    assert first_lines(file("route X\n tram \n"), 2) == ["route X", " tram "]


@pytest.mark.parametrize("function", [count, longest_line, lambda path: first_lines(path, 1)])
def test_closed(file, monkeypatch, function):
    """every file is closed, and opened as UTF-8"""
    opened = []
    real = builtins.open

    def noting(*args, **kwargs):
        encoding = codecs.lookup(kwargs.get("encoding") or "ascii").name
        opened.append((real(*args, **kwargs), encoding))
        return opened[-1][0]

    path = file(DIARY)
    monkeypatch.setattr(files1, "open", noting, raising=False)
    function(path)
    assert [(opened_file.closed, encoding) for opened_file, encoding in opened] == [(True, "utf-8")]


def test_missing(tmp_path):
    """a file that is not there is an error for the caller"""
    with pytest.raises(FileNotFoundError):
        count(tmp_path / "nothing.txt")
