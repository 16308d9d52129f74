import contextlib
import io

from played import play
from pythlings_checks import program

with contextlib.redirect_stdout(io.StringIO()):
    play("recursion2", "")

from recursion2 import find, size, tree

HOME = {"songs": {"2024": {"rain.ogg": 7, "sun.ogg": 9}}, "todo.txt": 1}

if find(HOME, "sun.ogg") == ["songs/2024/sun.ogg"] and "    rain.ogg 7" in tree(HOME):
    print("\n".join(tree(HOME)))


def disk():
    """Return a new copy of a disk."""
    return {
        "z.txt": 3,
        "photos": {"may": {"a.jpg": 40, "b.jpg": 60.5}, "june": {}, "a.jpg": 0},
        "empty": {},
        "music": {"photos": {"a.jpg": 7}},
    }


def nested(levels):
    """Return so many folders in each other, and a file in the innermost."""
    folder = {"x.txt": 7}
    for _ in range(levels):
        folder = {"in": folder}
    return folder


def test_size_flat():
    """size: a folder without folders"""
    assert size({"b.txt": 3, "a.txt": 0.5, "c.txt": 0}) == 3.5
    assert size({}) == 0


def test_size():
    """size: all files count, in every folder below"""
    assert size({"a.txt": 1, "in": {"b.txt": 20, "deeper": {"c.txt": 300}}}) == 321
    assert size(disk()) == 110.5


def test_tree_flat():
    """tree: a folder without folders, in the order of the dict"""
    assert tree({"b.txt": 3, "a.txt": 0.5}) == ["b.txt 3", "a.txt 0.5"]
    assert tree({}) == []


def test_tree_one():
    """tree: a folder inside, with its size and a slash"""
    assert tree({"b.txt": 3, "photos": {"a.jpg": 40, "c.jpg": 2}}) == [
        "b.txt 3",
        "photos/ 42",
        "  a.jpg 40",
        "  c.jpg 2",
    ]


def test_tree():
    """tree: folders in folders, each two spaces further right; an empty folder, too"""
    assert tree(disk()) == [
        "z.txt 3",
        "photos/ 100.5",
        "  may/ 100.5",
        "    a.jpg 40",
        "    b.jpg 60.5",
        "  june/ 0",
        "  a.jpg 0",
        "empty/ 0",
        "music/ 7",
        "  photos/ 7",
        "    a.jpg 7",
    ]


def test_find():
    """find: every place of a file, with the way there"""
    assert find({"a.jpg": 1, "in": {"deeper": {"a.jpg": 2}, "b.jpg": 3}}, "a.jpg") == [
        "a.jpg",
        "in/deeper/a.jpg",
    ]
    assert find(disk(), "a.jpg") == ["photos/may/a.jpg", "photos/a.jpg", "music/photos/a.jpg"]


def test_find_folder():
    """find: folders have names as well, and empty ones, too"""
    assert find(disk(), "photos") == ["photos", "music/photos"]
    assert find(disk(), "june") == ["photos/june"]


def test_find_inside():
    """find: in a folder of this name, the search goes on"""
    assert find({"old": {"old": {"old": 1}}}, "old") == ["old", "old/old", "old/old/old"]


def test_find_nothing():
    """find: only the whole name counts"""
    assert find(disk(), "a") == []
    assert find(disk(), "photos/may") == []
    assert find({}, "a.jpg") == []


def test_deep():
    """forty folders in each other are no problem"""
    assert size(nested(40)) == 7
    assert len(tree(nested(40))) == 41
    assert find(nested(40), "x.txt") == ["in/" * 40 + "x.txt"]


def test_nothing_changes():
    """the disk stays as it was"""
    folder = disk()
    size(folder)
    tree(folder)
    find(folder, "a.jpg")
    assert folder == {
        "z.txt": 3,
        "photos": {"may": {"a.jpg": 40, "b.jpg": 60.5}, "june": {}, "a.jpg": 0},
        "empty": {},
        "music": {"photos": {"a.jpg": 7}},
    }, "after size, tree and find"


def test_program():
    """the program shows Wei's disk, and finds what is asked for"""
    program("recursion2.py", typed=["film.mp4", "cat.jpg", "old", "unicorn", ""]).shows(
        "letter.txt 1\n"
        "photos/ 140\n"
        "  may/ 100\n"
        "    cat.jpg 40\n"
        "    cat again.jpg 60\n"
        "  june/ 0\n"
        "  cat.jpg 40\n"
        "work/ 3102\n"
        "  old/ 3100\n"
        "    older/ 3100\n"
        "      film.mp4 3100\n"
        "      notes.txt 0\n"
        "  plan.txt 2\n"
        "Find: film.mp4\n"
        "work/old/older/film.mp4\n"
        "Find: cat.jpg\n"
        "photos/may/cat.jpg\n"
        "photos/cat.jpg\n"
        "Find: old\n"
        "work/old\n"
        "Find: unicorn\n"
        "Nowhere.\n"
        "Find: \n"
    )
