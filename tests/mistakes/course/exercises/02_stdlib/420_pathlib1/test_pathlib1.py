from pathlib import Path

import pytest
from pathlib1 import full_suffix, is_hidden, is_picture, target, thumbnail


@pytest.mark.parametrize("year", [2024, 1999])
@pytest.mark.parametrize("name", ["beach.jpg", "cliff walk.jpg"])
def test_target(year, name):
    """the photo goes into the folder of its year, under its own name"""
    wanted = Path("archive", str(year), name)
    assert target(Path("archive"), year, Path("inbox") / "phone" / name) == wanted


@pytest.mark.parametrize("folder", ["", "inbox", "inbox/day 1"])
def test_thumbnail(folder):
    """a small picture lies beside its photo"""
    assert thumbnail(Path(folder, "beach.jpg")) == Path(folder, "beach_small.png")


@pytest.mark.parametrize("name", ["a.jpg", "b.JPG", "c.jpeg", "d.png", "e.tar.PNG"])
def test_is_picture(name):
    """small and capital letters both make a picture"""
    assert is_picture(Path(name)) is True


@pytest.mark.parametrize("name", ["a.txt", "jpg", "ajpg", "b.jpg.bak", "c"])
def test_is_no_picture(name):
    """what only looks like a picture is none"""
    assert is_picture(Path(name)) is False


@pytest.mark.parametrize(
    ("name", "wanted"),
    [("trip.tar.gz", ".tar.gz"), ("a.b.c.zip", ".b.c.zip"), ("beach.jpg", ".jpg"), ("plain", "")],
)
def test_full_suffix(name, wanted):
    """all suffixes together"""
    assert full_suffix(Path("x.y", name)) == wanted


@pytest.mark.parametrize("path", [".cache", "a/.git/config", ".trash/beach.jpg", "../.ssh/key"])
def test_hidden(path):
    """a dot in front of any part hides the file"""
    assert is_hidden(Path(path)) is True


@pytest.mark.parametrize("path", ["beach.jpg", "a/b.c/d", "../beach.jpg", "../../a"])
def test_not_hidden(path):
    """two dots for the folder above hide nothing"""
    assert is_hidden(Path(path)) is False
