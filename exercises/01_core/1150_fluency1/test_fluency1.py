import pytest

from fluency1 import all_titles, first_free, initials, overdue, shelf_counts


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Ada Lovelace", "A.L."),
        ("ursula k. le guin", "U.K.L.G."),
        ("  jane   austen ", "J.A."),
        ("Voltaire", "V."),
        ("   ", ""),
    ],
)
def test_initials(name, wanted):
    """text: the initials of a name"""
    assert initials(name) == wanted


def test_shelf_counts():
    """dict: the books on each shelf, and nothing to count"""
    books = [("Emma", "B"), ("Ulysses", None), ("Momo", "A"), ("Solaris", "B"), ("It", "C")]
    assert shelf_counts(books) == {"A": 1, "B": 2, "C": 1}
    assert shelf_counts([("Ulysses", None)]) == {}
    assert shelf_counts([]) == {}


def test_shelf_order():
    """dict: the shelves are in alphabetical order"""
    assert list(shelf_counts([("x", "C"), ("y", "A"), ("z", "B"), ("w", "A")])) == ["A", "B", "C"]


def test_overdue(tmp_path):
    """file: the titles that were due before the day"""
    path = tmp_path / "lent.txt"
    path.write_text("12;Der Prozess\n9;Emma\n\n10;Momo\n100;It\n", encoding="utf-8", newline="\n")
    assert overdue(path, 12) == ["Emma", "Momo"]
    assert overdue(path, 13) == ["Der Prozess", "Emma", "Momo"]


def test_overdue_titles(tmp_path):
    """file: titles keep their letters and semicolons"""
    path = tmp_path / "lent.txt"
    path.write_text(
        "1;Él; a novel\n  \n2;So; and; so\n3;Planet X\n", encoding="utf-8", newline="\n"
    )
    assert overdue(path, 9) == ["Él; a novel", "So; and; so", "Planet X"]


@pytest.mark.parametrize(
    ("lockers", "start", "wanted"),
    [
        ([None], 0, 0),
        (["a", None, "b", None], 0, 1),
        (["a", None, "b", None], 2, 3),
        (["", None], 0, 1),
    ],
)
def test_first_free(lockers, start, wanted):
    """error: the first free locker"""
    assert first_free(lockers, start) == wanted


@pytest.mark.parametrize(
    ("lockers", "start"), [([], 0), (["a", "b"], 1), ([None, "a"], 1), ([None], 3)]
)
def test_none_free(lockers, start):
    """error: no free locker is a LookupError"""
    with pytest.raises(LookupError, match=f"^no free locker from {start}$"):
        first_free(lockers, start)


@pytest.mark.parametrize("start", [-1, -7])
def test_negative_start(start):
    """error: a negative start is a ValueError"""
    with pytest.raises(ValueError, match=f"^start must not be negative: {start}$"):
        first_free([None], start)


@pytest.mark.parametrize(
    ("box", "wanted"),
    [
        ([], []),
        (["Momo", "Emma"], ["Emma", "Momo"]),
        (["Momo", ["Emma", ["It", "Momo"], []]], ["Emma", "It", "Momo"]),
        ([[[["Ulysses"]]]], ["Ulysses"]),
    ],
)
def test_all_titles(box, wanted):
    """recursion: the titles of all boxes"""
    assert all_titles(box) == wanted
