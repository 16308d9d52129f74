import pytest

from recursion2 import depth, flatten, size

TREE = {
    "notes.txt": 3,
    "photos": {"may": {"a.jpg": 40, "b.jpg": 60}, "june": {}},
    "empty": {},
    "music": {"song.ogg": 200},
}


def nested(levels):
    """Return a list and a folder with so many levels."""
    items, folder = ["last"], {"last": 7}
    for number in range(levels - 1):
        items, folder = [number, items], {"file": 1, "inner": folder}
    return items, folder


@pytest.mark.parametrize(
    ("items", "wanted"),
    [
        (["tent", ["rope"], "map"], ["tent", "rope", "map"]),
        ([[["a"], "b"], [[["c"]]]], ["a", "b", "c"]),
        ([[], [[], []]], []),
        (["tent", "map", 3], ["tent", "map", 3]),
        ([], []),
    ],
)
def test_flatten(items, wanted):
    """inner lists are laid out in their order, however deep; a flat list stays as it is"""
    assert flatten(items) == wanted


def test_flatten_deep():
    """fifty bags in each other"""
    assert flatten(nested(50)[0]) == [*range(48, -1, -1), "last"]


def test_flatten_changes_nothing():
    """the list handed in stays as it was, and the result is another list"""
    items = ["tent", ["rope"]]
    flatten(items).append("soap")
    flat = ["tent"]
    flatten(flat).append("soap")
    assert (items, flat) == (["tent", ["rope"]], ["tent"])


@pytest.mark.parametrize(
    ("folder", "wanted"), [({}, 1), ({"a": 3}, 1), ({"a": {}}, 2), (TREE, 3), (TREE["music"], 1)]
)
def test_depth(folder, wanted):
    """the depth is that of the deepest folder"""
    assert depth(folder) == wanted


@pytest.mark.parametrize("levels", [5, 40])
def test_depth_deep(levels):
    """many levels"""
    assert depth(nested(levels)[1]) == levels


@pytest.mark.parametrize(
    ("folder", "wanted"), [({}, 0), ({"a": 3, "b": 4}, 7), (TREE, 303), (nested(10)[1], 16)]
)
def test_size(folder, wanted):
    """the size is the sum of all files, however deep"""
    assert size(folder) == wanted
