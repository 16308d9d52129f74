import builtins

import pytest

import encodings1
from encodings1 import convert, guess_encoding, read_names

NAMES = ["Zoë Brandt", "José Núñez", "Ann Lee", "Malcolm X"]


@pytest.fixture
def strange_platform(monkeypatch):
    """A platform whose defaults for encoding and line ends are not ours."""
    real = builtins.open

    def strange_open(path, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        if "b" not in mode:
            encoding = encoding or "cp437"
            if newline is None and "r" not in mode:
                newline = "\r\n"
        return real(path, mode, buffering, encoding, errors, newline)

    monkeypatch.setattr(encodings1, "open", strange_open, raising=False)


@pytest.mark.parametrize("names", [NAMES, ["Ann"], ["Ærø"]])
def test_convert(tmp_path, strange_platform, names):
    """a Latin-1 file becomes a UTF-8 file, byte for byte, on every platform"""
    (tmp_path / "old.txt").write_bytes("\n".join(names).encode("latin-1"))
    convert(tmp_path / "old.txt", tmp_path / "new.txt")
    assert (tmp_path / "new.txt").read_bytes() == "\n".join(names).encode("utf-8")


def test_convert_line_ends(tmp_path, strange_platform):
    r"""lines that ended with \r\n end with \n, and the old file keeps its bytes"""
    old = "Zoë\r\nAnn\r\n".encode("latin-1")
    (tmp_path / "old.txt").write_bytes(old)
    convert(tmp_path / "old.txt", tmp_path / "new.txt")
    assert (tmp_path / "new.txt").read_bytes() == "Zoë\nAnn\n".encode()
    assert (tmp_path / "old.txt").read_bytes() == old


@pytest.mark.parametrize("start", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_read_names(tmp_path, strange_platform, start, end):
    """names are read with or without a BOM, whatever ends the lines"""
    (tmp_path / "names.txt").write_bytes(start + end.join(NAMES).encode("utf-8"))
    assert read_names(tmp_path / "names.txt") == NAMES


@pytest.mark.parametrize("line_break", ["\n", ""])
def test_last_line_break(tmp_path, strange_platform, line_break):
    """a line break at the end does not make one more name"""
    (tmp_path / "names.txt").write_text("Ann\nBo" + line_break, encoding="utf-8")
    assert read_names(tmp_path / "names.txt") == ["Ann", "Bo"]


@pytest.mark.parametrize(
    ("data", "wanted"),
    [
        ("Zoë".encode(), "utf-8"),
        ("Zoë".encode("latin-1"), "latin-1"),
        (b"Ann", "utf-8"),
        (b"", "utf-8"),
        ("日本 José".encode(), "utf-8"),
    ],
)
def test_guess(tmp_path, strange_platform, data, wanted):
    """what is not UTF-8 is taken for Latin-1"""
    (tmp_path / "list.txt").write_bytes(data)
    assert guess_encoding(tmp_path / "list.txt") == wanted
