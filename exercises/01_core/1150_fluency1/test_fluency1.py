from pathlib import Path

import pytest
from fluency1 import all_titles, first_free, initials, overdue, shelf_counts


def test_initials():
    """initials: of several words, in capitals"""
    assert initials("Ada Lovelace") == "A.L."
    assert initials("ursula k. le guin") == "U.K.L.G."
    assert initials("émile zola") == "É.Z."
    assert initials("Voltaire") == "V."
    assert initials("flann o'brien") == "F.O."


def test_initials_spaces():
    """initials: with spaces at both ends, several in between, or nothing else"""
    assert initials("  jane   austen ") == "J.A."
    assert initials("   ") == ""
    assert initials("") == ""


def test_shelf_counts():
    """shelf_counts: how many books each shelf has"""
    assert shelf_counts([("Emma", "B"), ("Momo", "A"), ("Solaris", "B"), ("It", "C")]) == {
        "A": 1,
        "B": 2,
        "C": 1,
    }
    assert shelf_counts([]) == {}


def test_shelf_none():
    """shelf_counts: books that are lent out aren't counted"""
    assert shelf_counts([("Ulysses", None), ("Momo", "A"), ("Persuasion", None)]) == {"A": 1}
    assert shelf_counts([("Ulysses", None)]) == {}
    assert shelf_counts([("Momo", ""), ("Emma", "")]) == {"": 2}


def test_shelf_order():
    """shelf_counts: the shelves are in alphabetical order"""
    found = list(shelf_counts([("x", "C"), ("y", "A"), ("z", "B"), ("w", "A"), ("v", "AA")]))
    if found != ["A", "AA", "B", "C"]:
        pytest.fail(f"The shelves C, A, B, A, AA should come as A, AA, B, C. They come as {found}.")


@pytest.fixture
def lent(tmp_path, monkeypatch):
    """Write lent.txt in a folder of its own, and go there."""
    monkeypatch.chdir(tmp_path)

    def write(text):
        Path("lent.txt").write_text(text, encoding="utf-8", newline="\n")

    return write


def test_overdue(lent):
    """overdue: the titles that were due before the day, in the order of the file"""
    lent("12;Der Prozess\n9;Momo\n100;It\n10;Emma")
    assert overdue("lent.txt", 12) == ["Momo", "Emma"]
    assert overdue("lent.txt", 13) == ["Der Prozess", "Momo", "Emma"]
    assert overdue("lent.txt", 0) == []


def test_overdue_titles(lent):
    """overdue: titles keep their letters and their semicolons"""
    lent("1;Él; a novel\n2;So; and; so\n3;Planet X\n-4;1984;\n")
    assert overdue("lent.txt", 9) == ["Él; a novel", "So; and; so", "Planet X", "1984;"]


def test_overdue_blank(lent):
    """overdue: lines with nothing in them, or only spaces, don't count"""
    lent("\n9;Emma\n\n   \n10;Momo\n\n")
    assert overdue("lent.txt", 50) == ["Emma", "Momo"]
    lent("")
    assert overdue("lent.txt", 50) == []


def test_first_free():
    """first_free: the first one from the start on"""
    assert first_free(["Bo", None, "Al", None], 0) == 1
    assert first_free(["Bo", None, "Al", None], 1) == 1
    assert first_free(["Bo", None, "Al", None], 2) == 3
    assert first_free([None], 0) == 0


def test_first_free_empty_text():
    """first_free: only None is free, an empty text or a 0 isn't"""
    assert first_free(["Bo", "", 0, None], 1) == 3


def refused(lockers, start, kind, words):
    """Fail unless this call raises an error of this kind, with these words."""
    call = f"first_free({lockers}, {start})"
    try:
        found = first_free(lockers, start)
    except kind as error:
        if type(error) is not kind or str(error) != words:
            name = type(error).__name__
            pytest.fail(f"{call} should raise {kind.__name__}: {words}\nIt raises {name}: {error}")
    except Exception as error:  # noqa: BLE001
        name = type(error).__name__
        pytest.fail(f"{call} should raise {kind.__name__}: {words}\nIt raises {name}: {error}")
    else:
        pytest.fail(f"{call} should raise {kind.__name__}, and it returns {found}.")


def test_none_free():
    """first_free: a LookupError if there is none"""
    refused(["Bo", "Al"], 0, LookupError, "no free locker from 0")
    refused([None, "Al"], 1, LookupError, "no free locker from 1")
    refused([], 0, LookupError, "no free locker from 0")
    refused([None], 3, LookupError, "no free locker from 3")


def test_negative_start():
    """first_free: a ValueError for a start below 0"""
    refused([None], -1, ValueError, "start must not be negative: -1")
    refused(["Bo", "Al"], -7, ValueError, "start must not be negative: -7")


def test_all_titles_flat():
    """all_titles: a box without boxes, sorted, each title once"""
    assert all_titles(["Momo", "Emma", "Momo"]) == ["Emma", "Momo"]
    assert all_titles([]) == []


def test_all_titles():
    """all_titles: boxes in boxes, and a title that is in several of them"""
    assert all_titles(["Momo", ["Emma", ["It", "Momo"], []], "It"]) == ["Emma", "It", "Momo"]
    assert all_titles([[[["Ulysses"]]], ["Émile"]]) == ["Ulysses", "Émile"]


def test_all_titles_box():
    """all_titles: the box stays as it was"""
    box = ["Momo", ["It", ["Emma"]], "Emma"]
    all_titles(box)
    before = ["Momo", ["It", ["Emma"]], "Emma"]
    if box != before:
        pytest.fail(f"The box was {before}, and after all_titles it's {box}.")
