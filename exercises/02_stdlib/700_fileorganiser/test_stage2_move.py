import pytest
from fileorganiser import move, plan


def tree(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.fixture
def downloads(tmp_path):
    """A folder with three files and one that is sorted already."""
    (tmp_path / "documents").mkdir()
    for name in ["a.jpg", "b.pdf", "c.xyz", "documents/b.pdf"]:
        (tmp_path / name).write_text(name, encoding="utf-8")
    return tmp_path


def test_move(downloads):
    """every file lies in its place, and no content is lost"""
    assert move(plan(downloads)) == 3
    assert tree(downloads) == {
        "pictures/a.jpg": "a.jpg",
        "documents/b-1.pdf": "b.pdf",
        "documents/b.pdf": "documents/b.pdf",
        "other/c.xyz": "c.xyz",
    }


def test_makes_folders(downloads):
    """every folder on the way to a target is made"""
    move([(downloads / "a.jpg", downloads / "pictures" / "2024" / "a.jpg")])
    assert tree(downloads).get("pictures/2024/a.jpg") == "a.jpg"


def test_again(downloads):
    """a second run has nothing to do"""
    assert [move(plan(downloads)), move(plan(downloads))] == [3, 0]


def test_never_overwrites(downloads):
    """a target that has come into being meanwhile is not overwritten"""
    pairs = plan(downloads)
    (downloads / "documents" / "b-1.pdf").write_text("new", encoding="utf-8")
    with pytest.raises(FileExistsError):
        move(pairs)
    found = tree(downloads)
    assert (found["documents/b-1.pdf"], found["b.pdf"], found["c.xyz"]) == ("new", "b.pdf", "c.xyz")
