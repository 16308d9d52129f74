import builtins
import codecs
import io

import pytest

from files1 import count, find, longest_line

WALK = "Monday\nrain, and más rain\n\n  walked to the mill  \nhome by nine\n"


@pytest.fixture
def file(tmp_path, monkeypatch):
    """Write the text to walk.txt in a folder of its own, and go there."""
    monkeypatch.chdir(tmp_path)

    def write(text):
        with open("walk.txt", "w", encoding="utf-8", newline="\n") as walk:
            walk.write(text)
        return "walk.txt"

    return write


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("one line of words\n", (1, 4)),
        (WALK, (5, 12)),
        ("two lines\nand no line break at the end", (2, 9)),
    ],
)
def test_count(file, text, wanted):
    """count gives the number of lines and of words"""
    file(text)
    assert count("walk.txt") == wanted, f"walk.txt has the text {text!r}"


@pytest.mark.parametrize(("text", "wanted"), [("\n\n", (2, 0)), ("", (0, 0))])
def test_count_nothing(file, text, wanted):
    """an empty line is a line without words"""
    file(text)
    assert count("walk.txt") == wanted, f"walk.txt has the text {text!r}"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("a\nbbb\ncc", "bbb"),
        ("fog\nmore fog", "more fog"),
        ("platform X\nthe mill", "platform X"),
        ("\n\n", ""),
        ("", ""),
    ],
)
def test_longest(file, text, wanted):
    """the longest line comes without its line break"""
    file(text)
    assert longest_line("walk.txt") == wanted, f"walk.txt has the text {text!r}"


@pytest.mark.parametrize(
    ("text", "wanted"), [(WALK, "  walked to the mill  "), ("four\n xy  \nfive", " xy  ")]
)
def test_longest_spaces(file, text, wanted):
    """spaces at the ends of a line belong to it"""
    file(text)
    assert longest_line("walk.txt") == wanted, f"walk.txt has the text {text!r}"


@pytest.mark.parametrize(("text", "wanted"), [("ab\ncd\nef\n", "ab"), ("bb\naa", "bb")])
def test_longest_tie(file, text, wanted):
    """of equally long lines the first one counts"""
    file(text)
    assert longest_line("walk.txt") == wanted, f"walk.txt has the text {text!r}"


@pytest.mark.parametrize(("text", "wanted"), [("ab\nxyz", "xyz"), ("cd\nef", "cd")])
def test_longest_last(file, text, wanted):
    """a line break doesn't make a line longer"""
    file(text)
    assert longest_line("walk.txt") == wanted, f"walk.txt has the text {text!r}"


def test_find(file):
    """find gives the lines with the word and their numbers"""
    file("fog\nmore fog\n\nsun\nfoggy in Málaga")
    assert find("walk.txt", "fog") == ["1: fog", "2: more fog", "5: foggy in Málaga"]
    assert find("walk.txt", "sun") == ["4: sun"]
    assert find("walk.txt", "whale") == []


def test_find_capitals(file):
    """small and capital letters are the same, and the line is shown as it was"""
    file("A Whale!\nno wales\nWHALES\n")
    assert find("walk.txt", "whale") == ["1: A Whale!", "3: WHALES"]
    assert find("walk.txt", "WHALE") == ["1: A Whale!", "3: WHALES"]


def test_find_as_it_is(file):
    """a line that was found loses its line break and nothing else"""
    file("  run \nno\n ran\t\nroute X\nrun")
    assert find("walk.txt", "r") == ["1:   run ", "3:  ran\t", "4: route X", "5: run"]


def check_files(monkeypatch, function, *arguments):
    """Call the function and look at every file that it opens."""
    opened = []
    real = builtins.open

    def noting(*args, **kwargs):
        encoding = args[3] if len(args) > 3 else kwargs.get("encoding")
        opened.append((real(*args, **kwargs), encoding))
        return opened[-1][0]

    monkeypatch.setattr(builtins, "open", noting)
    monkeypatch.setattr(io, "open", noting)
    function("walk.txt", *arguments)
    monkeypatch.undo()
    name = function.__name__
    if not opened:
        pytest.fail(f"{name} opens no file")
    for opened_file, encoding in opened:
        if encoding in (None, "locale") or codecs.lookup(encoding).name != "utf-8":
            pytest.fail(f'{name} opens the file without encoding="utf-8"')
        if not opened_file.closed:
            pytest.fail(f"{name} leaves the file open. `with` closes it for you.")


def test_count_closes(file, monkeypatch):
    """count says the encoding of its file, and closes it"""
    file(WALK)
    check_files(monkeypatch, count)


def test_longest_line_closes(file, monkeypatch):
    """longest_line says the encoding of its file, and closes it"""
    file(WALK)
    check_files(monkeypatch, longest_line)


def test_find_closes(file, monkeypatch):
    """find says the encoding of its file, and closes it"""
    file(WALK)
    check_files(monkeypatch, find, "rain")
