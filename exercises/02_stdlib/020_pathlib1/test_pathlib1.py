from pathlib import Path

from pathlib1 import is_hidden, is_picture, preview, target
from pythlings_checks import program


def test_picture():
    """jpg, jpeg and png are pictures"""
    assert is_picture(Path("beach.jpg")) is True
    assert is_picture(Path("phone", "beach.jpeg")) is True
    assert is_picture(Path("phone", "zoë.png")) is True


def test_picture_capitals():
    """capital letters make no difference to a picture"""
    assert is_picture(Path("BEACH.JPG")) is True
    assert is_picture(Path("beach.Png")) is True


def test_picture_only():
    """only the last suffix says whether it's a picture"""
    assert is_picture(Path("cliff.walk.jpeg")) is True
    assert is_picture(Path("readme.jpg.txt")) is False
    assert is_picture(Path("clip.mp4")) is False


def test_picture_not():
    """a name that just ends like a picture is none"""
    assert is_picture(Path("myjpg")) is False
    assert is_picture(Path("jpg")) is False
    assert is_picture(Path("photos.jpg", "list.txt")) is False
    assert is_picture(Path("beach.xjpg")) is False


def test_hidden():
    """a name with a dot in front is hidden"""
    assert is_hidden(Path(".DS_Store")) is True
    assert is_hidden(Path("phone", ".beach.jpg")) is True
    assert is_hidden(Path("..beach.jpg")) is True


def test_hidden_folder():
    """whatever is in a hidden folder is hidden, too"""
    assert is_hidden(Path("phone", ".thumbs", "beach.jpg")) is True
    assert is_hidden(Path("..", ".trash", "beach.jpg")) is True
    assert is_hidden(Path(".thumbs", "2026", "beach.jpg")) is True


def test_not_hidden():
    """other dots hide nothing"""
    assert is_hidden(Path("phone", "beach.jpg")) is False
    assert is_hidden(Path("v1.2", "beach.jpg")) is False


def test_not_hidden_above():
    """two dots for the folder above hide nothing"""
    assert is_hidden(Path("..", "beach.jpg")) is False
    assert is_hidden(Path("..", "..", "from Omar", "beach.jpg")) is False


def test_target():
    """the photo goes into the folder of its year, under its own name"""
    assert target(Path("archive"), 2026, Path("phone/beach.jpg")) == Path("archive/2026/beach.jpg")
    assert target(Path("archive"), 1999, Path("zoë.png")) == Path("archive/1999/zoë.png")


def test_target_deep():
    """only the photo's name counts, not the folders that it comes from"""
    assert target(Path("my photos"), 2026, Path("camera/day 1/cliff.walk.jpeg")) == Path(
        "my photos/2026/cliff.walk.jpeg"
    )
    assert target(Path("a"), 2024, Path("../from Omar/b.jpg")) == Path("a/2024/b.jpg")


def test_preview():
    """the small version is in the same folder"""
    assert preview(Path("phone/beach.jpg")) == Path("phone/beach-small.jpg")
    assert preview(Path("camera/day 1/b.jpg")) == Path("camera/day 1/b-small.jpg")
    assert preview(Path("b.jpg")) == Path("b-small.jpg")


def test_preview_jpg():
    """the small version is always a .jpg"""
    assert preview(Path("phone/zoë.png")) == Path("phone/zoë-small.jpg")
    assert preview(Path("archive.png/B.JPEG")) == Path("archive.png/B-small.jpg")


def test_preview_dots():
    """of a name with several dots, the small version keeps all but the last part"""
    assert preview(Path("cliff.walk.jpeg")) == Path("cliff.walk-small.jpg")


def test_program():
    """the program shows where Nadia's photos go"""
    ran = program("pathlib1.py").succeeds()
    shown = ran.stdout.replace("\\", "/")
    for words in [
        "phone/beach.JPG                -> archive/2026/beach.JPG and beach-small.jpg",
        "phone/.thumbs/beach.JPG           left out",
        "../from Omar/cliff.walk.jpeg   -> archive/2026/cliff.walk.jpeg and cliff.walk-small.jpg",
        "camera/day 1/clip.mp4             left out",
        "camera/day 1/zoë.png           -> archive/2026/zoë.png and zoë-small.jpg",
        "camera/readme.jpg.txt             left out",
    ]:
        assert words in shown, f"This line is missing: {words}"
