import builtins
import io
from pathlib import Path

import pytest
from encodings1 import read_names, write_names
from pythlings_checks import program

HERE = Path(__file__).parent


@pytest.fixture(autouse=True)
def list_file(tmp_path, monkeypatch):
    """Go to a folder of its own, on a computer whose defaults aren't ours, and write list.txt."""
    monkeypatch.chdir(tmp_path)
    real = builtins.open

    def strange(path, mode="r", buffering=-1, encoding=None, errors=None, newline=None, *rest):
        if "b" not in mode:
            encoding = "cp437" if encoding in (None, "locale") else encoding
            if newline is None and "r" not in mode:
                newline = "\r\n"
        return real(path, mode, buffering, encoding, errors, newline, *rest)

    monkeypatch.setattr(builtins, "open", strange)
    monkeypatch.setattr(io, "open", strange)

    def write(data):
        with real("list.txt", "wb") as file:
            file.write(data)

    return write


def test_utf8(list_file):
    """read_names: a list in UTF-8"""
    list_file("Zoë Brandt\nŁucja Żak\nAnn Lee\n".encode())
    assert read_names("list.txt") == ["Zoë Brandt", "Łucja Żak", "Ann Lee"], (
        "list.txt has these three names in UTF-8"
    )


def test_latin1(list_file):
    """read_names: a list in Latin-1"""
    list_file("José Núñez\nZoë Brandt\nMalcolm X\n".encode("latin-1"))
    assert read_names("list.txt") == ["José Núñez", "Zoë Brandt", "Malcolm X"], (
        "list.txt has these three names in Latin-1"
    )


def test_bom(list_file):
    """read_names: an invisible BOM doesn't belong to the first name"""
    list_file("Malik Öz\nTom Hale\n".encode("utf-8-sig"))
    assert read_names("list.txt") == ["Malik Öz", "Tom Hale"], (
        "list.txt has these two names in UTF-8, and a BOM in front"
    )


def test_line_ends(list_file):
    r"""read_names: lines that end with \r\n, with or without a line end after the last name"""
    list_file("Zoë\r\nAnn\r\n".encode())
    assert read_names("list.txt") == ["Zoë", "Ann"], 'both lines end with "\\r\\n"'
    list_file("Zoë\r\nAnn".encode("latin-1"))
    assert read_names("list.txt") == ["Zoë", "Ann"], 'Latin-1; the first line ends with "\\r\\n"'
    list_file("Zoë\nAnn".encode("utf-8-sig"))
    assert read_names("list.txt") == ["Zoë", "Ann"]


def test_nobody(list_file):
    """read_names: an empty file has no names"""
    list_file(b"")
    assert read_names("list.txt") == []


def test_long(list_file):
    """read_names: a long list whose only é comes at its very end; no name comes twice"""
    list_file(b"Ann Lee\n" * 5000 + b"Jos\xe9")
    found = read_names("list.txt")
    if len(found) != 5001:
        pytest.fail(f"list.txt has 5001 names, and read_names gives {len(found)}.")
    if found[-1] != "José":
        pytest.fail(f'The last name is "José" in Latin-1, and read_names gives {found[-1]!r}.')


def written(names):
    """Return the bytes that write_names has written."""
    write_names("new.txt", list(names))
    with open("new.txt", "rb") as file:
        return file.read()


def test_write_utf8():
    """write_names: the letters are in UTF-8, even where that isn't the default"""
    data = written(["Zoë", "Łucja"])
    text = data.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n")
    if text.split() == [b"Zo\xc3\xab", b"\xc5\x81ucja"] and not text.endswith(b"\n"):
        pytest.fail(f"The file ends with {text[-6:]!r}: after the last name there's no line end.")
    if text != b"Zo\xc3\xab\n\xc5\x81ucja\n":
        pytest.fail(f"Zoë and Łucja are in the file as {text!r}. That isn't UTF-8, name by name.")


def test_write_bom():
    """write_names: no BOM"""
    if written(["Ann"]).startswith(b"\xef\xbb\xbf"):
        pytest.fail("The file begins with the three bytes of a BOM.")


def test_write_line_ends():
    r"""write_names: the lines end with \n, on Windows, too"""
    data = written(["Ann", "Bo"])
    if data.replace(b"\r\n", b"\n") != b"Ann\nBo\n":
        pytest.fail(f"Ann and Bo are in the file as {data!r}. There's no line end after each.")
    if b"\r" in data:
        pytest.fail(f"On Windows, Ann and Bo would be in the file as {data!r}.")


def test_write_nobody():
    """write_names: with no names, the file is empty"""
    data = written([])
    if data:
        pytest.fail(f"The file holds {data!r}.")


def test_program():
    """the program prints the badges and writes badges.txt"""
    ran = program("encodings1.py", typed=["alto.txt", "bass.txt", "soprano.txt", ""], cwd=HERE)
    ran.shows(
        "Which list? alto.txt\n"
        "* José Núñez *\n"
        "* Zoë Brandt *\n"
        "* Ann Lee *\n"
        "Which list? bass.txt\n"
        "* Malik Öz *\n"
        "* Tom Hale *\n"
        "Which list? soprano.txt\n"
        "* Łucja Żak *\n"
        "* Maëlle Roy *\n"
        "* Åsa Berg *\n"
        "Which list? \n"
        "8 names are in badges.txt\n"
    ).leaves(
        "badges.txt",
        "José Núñez\nZoë Brandt\nAnn Lee\nMalik Öz\nTom Hale\nŁucja Żak\nMaëlle Roy\nÅsa Berg\n",
    )
