import functools

from protocol1 import Diary, Playlist, backup
from pythlings_checks import program
from pythlings_checks.typecheck import check_types


@functools.cache
def checked():
    return check_types("protocol1.py")


GOOD = """
class Photo:
    def save(self, path: str) -> int:
        return 7

class Sketch:
    def __init__(self, size: int) -> None:
        self.size = size

    def save(self, path: str, zipped: bool = False) -> int:
        return self.size

def use() -> str:
    return backup(Photo(), "photo.jpg", "/tmp") + backup(Sketch(3), "sketch.svg", "/tmp")
"""

BAD = """
from pathlib import Path

class Stored:
    def store(self, path: str) -> int:
        return 7

class Silent:
    def save(self, path: str) -> None:
        pass

class Pathless:
    def save(self) -> int:
        return 7

class Numbered:
    def save(self, path: int) -> int:
        return 7

class Demanding:
    def save(self, path: str, colour: str) -> int:
        return 7

def use() -> None:
    backup(Stored(), "a", "/tmp")  # wrong
    backup(Silent(), "a", "/tmp")  # wrong
    backup(Pathless(), "a", "/tmp")  # wrong
    backup(Numbered(), "a", "/tmp")  # wrong
    backup(Demanding(), "a", "/tmp")  # wrong
    backup("a text", "a", "/tmp")  # wrong
    backup(Notes("a"), 7, "/tmp")  # wrong
    backup(Notes("a"), "a", None)  # wrong
    backup(Notes("a"), "a", Path("/tmp"))  # wrong
    backup(Notes("a"), "a", "/tmp").save("b")  # wrong
"""


def test_clean():
    """mypy finds nothing wrong in your file"""
    checked().clean()


def test_no_escape():
    """nothing keeps mypy from looking: no Any, no cast, no type: ignore"""
    checked().no_escape()


def test_good():
    """whatever has a fitting save can be backed up, without a parent"""
    checked().accepts(GOOD, "a Photo and a Sketch with a fitting save are backed up")


def test_bad():
    """whatever doesn't fit is refused before anything runs"""
    checked().refuses(BAD, "backup gets or gives something that doesn't fit")


def test_diary(tmp_path, monkeypatch):
    """the diary says how many characters it has written"""
    monkeypatch.chdir(tmp_path)
    diary = Diary()
    diary.pages.extend(["Regen", "Føn"])
    assert backup(diary, "diary.txt", ".") == "diary.txt: 10 characters"
    assert (tmp_path / "diary.txt").read_text(encoding="utf-8") == "Regen\n\nFøn"


def test_playlist(tmp_path, monkeypatch):
    """a playlist is saved"""
    monkeypatch.chdir(tmp_path)
    assert backup(Playlist("Lo", "Ré"), "songs.txt", ".") == "songs.txt: 5 characters"
    assert (tmp_path / "songs.txt").read_text(encoding="utf-8") == "Lo\nRé"


def test_night(tmp_path):
    """the whole night goes through"""
    program("protocol1.py", ".", cwd=tmp_path).says(
        "notes.txt: 10 characters\n"
        "songs.txt: 6 characters\n"
        "board.txt: 11 characters\n"
        "diary.txt: 20 characters"
    ).leaves_only("notes.txt", "songs.txt", "board.txt", "diary.txt").leaves("songs.txt", "Hei\nHo")
