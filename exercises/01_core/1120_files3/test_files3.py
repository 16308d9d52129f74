import builtins
import os

import pytest

import files3
from files3 import backup, number_lines

POEM = "the tide comes in\nthe tide goes out\nand the mud is señor of both\n"


@pytest.fixture
def poem(tmp_path):
    path = tmp_path / "poem.txt"
    path.write_text(POEM, encoding="utf-8")
    return path


def content(folder):
    return {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}


def test_backup(poem, tmp_path):
    """a backup has the same text, and the number of lines is returned"""
    assert backup(poem, tmp_path / "copy.txt") == 3
    assert content(tmp_path) == {"poem.txt": POEM, "copy.txt": POEM}


def test_backup_replaces(poem, tmp_path):
    """an older backup is replaced"""
    (tmp_path / "copy.txt").write_text("old\n" * 99, encoding="utf-8")
    backup(poem, tmp_path / "copy.txt")
    assert content(tmp_path)["copy.txt"] == POEM


def test_backup_of_nothing(tmp_path):
    """a missing source is an error with its path, and the target stays"""
    missing, target = tmp_path / "missing.txt", tmp_path / "copy.txt"
    target.write_text("the only backup\n", encoding="utf-8")
    with pytest.raises(FileNotFoundError) as caught:
        backup(missing, target)
    assert str(caught.value) == f"nothing to back up: {missing}"
    assert type(caught.value.__cause__) is FileNotFoundError
    assert content(tmp_path) == {"copy.txt": "the only backup\n"}


def test_backup_target(poem, tmp_path):
    """a target in a missing folder is not blamed on the source"""
    with pytest.raises(FileNotFoundError) as caught:
        backup(poem, tmp_path / "nowhere" / "copy.txt")
    assert "nothing to back up" not in str(caught.value)


@pytest.mark.parametrize("prefix", ["", "line "])
def test_number_lines(poem, tmp_path, prefix):
    """each line has its label in front"""
    number_lines(poem, lambda number: f"{prefix}{number}:")
    wanted = [f"{prefix}{i}: {line}" for i, line in enumerate(POEM.splitlines(), start=1)]
    assert poem.read_text(encoding="utf-8").splitlines() == wanted
    assert list(content(tmp_path)) == ["poem.txt"]


@pytest.mark.parametrize("bad", [1, 3])
def test_label_fails(poem, tmp_path, bad):
    """when a label fails the file is as before and nothing is left over"""

    def label(number):
        if number == bad:
            raise ValueError("no label")
        return str(number)

    with pytest.raises(ValueError, match="no label"):
        number_lines(poem, label)
    assert content(tmp_path) == {"poem.txt": POEM}


def test_never_half_a_file(poem, monkeypatch):
    """the file is never opened for writing, it is replaced"""
    opened = []
    real = builtins.open

    def noting(path, mode="r", *args, **kwargs):
        opened.append((os.path.basename(path), mode))
        return real(path, mode, *args, **kwargs)

    monkeypatch.setattr(files3, "open", noting, raising=False)
    number_lines(poem, str)
    assert [mode for name, mode in opened if name == "poem.txt" and mode != "r"] == []


def test_all_closed(poem, tmp_path, monkeypatch):
    """every file that was opened is closed"""
    opened = []
    real = builtins.open

    def noting(*args, **kwargs):
        opened.append(real(*args, **kwargs))
        return opened[-1]

    monkeypatch.setattr(files3, "open", noting, raising=False)
    backup(poem, tmp_path / "copy.txt")
    number_lines(poem, str)
    assert [file.name for file in opened if not file.closed] == []
