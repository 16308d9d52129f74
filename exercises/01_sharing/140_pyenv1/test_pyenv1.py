import functools
from pathlib import Path

import pytest
from pyenv1 import version_for
from pythlings_checks import program, read

HERE = Path(__file__).parent
FILES = {
    "projects/.python-version": "3.9\n",
    "projects/tram/.python-version": "3.12\n",
    "projects/tram/old/.python-version": "3.10.4\n",
    "desk/notes/today/list.txt": "tea\n",
    "projects/tram/old/data/2019/lines.txt": "harbour\n",
    "projects/trams/lines.txt": "north\n",
    "tower/.python-version": "3.11",
    "tower/clock/hands.txt": "two\n",
}


@pytest.fixture(autouse=True)
def folders(tmp_path, monkeypatch):
    """Make folders with such files, and go there."""
    for name, text in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    monkeypatch.chdir(tmp_path)


@functools.cache
def asked(folder):
    return program("pyenv1.py", typed=[folder], cwd=HERE)


def test_own_file():
    """a folder's own file decides, and the line end doesn't count"""
    assert version_for("projects/tram") == "3.12"
    assert version_for("projects/tram/old") == "3.10.4"
    assert version_for("tower") == "3.11"


def test_one_up():
    """no file in the folder: the one in the folder above decides"""
    assert version_for("tower/clock") == "3.11"
    assert version_for("projects/trams") == "3.9"


def test_further_up():
    """two folders without a file: the walk goes on, and the nearest file decides"""
    assert version_for("projects/tram/old/data/2019") == "3.10.4"


def test_nowhere():
    """no file up to the first folder of the path: it's the Python for everything else"""
    assert version_for("desk/notes/today") == "3.13"
    assert version_for("desk") == "3.13"


def test_museum_file():
    """projects/museum asks for Python 3.11"""
    found = read("projects/museum/.python-version", "text")
    if found.text.strip() != "3.11":
        found.wrong(1, "The file holds nothing but a number, and the museum needs 3.11.")


def test_museum():
    """the program knows which Python the museum's images get"""
    asked("projects/museum/images").shows(
        "Which folder? projects/museum/images\nIn projects/museum/images you get Python 3.11.\n"
    )


def test_tram():
    """and which Python the tram's routes get"""
    asked("projects/tram/routes").shows(
        "Which folder? projects/tram/routes\nIn projects/tram/routes you get Python 3.12.\n"
    )
