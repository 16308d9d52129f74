import itertools3
import pytest
from itertools3 import balances, codes, how_many, pages, pairs_within

from pythlings_checks import program


def test_codes():
    """each code takes one digit of each wheel, and the last wheel turns fastest"""
    assert codes(["38", "02"]) == ["30", "32", "80", "82"]
    assert codes(["1", "97", "04"]) == ["190", "194", "170", "174"]
    assert codes(["ß7"]) == ["ß", "7"]


def test_codes_few():
    """a wheel that shows nothing allows no code"""
    assert codes(["12", "", "3"]) == []


def test_codes_hana():
    """Hana's lock has a thousand codes"""
    all_codes = codes(["38", "02468", "0123456789", "0123456789"])
    assert len(all_codes) == 1000
    assert all_codes[0] == "3000"
    assert all_codes[-1] == "8899"


def test_how_many():
    """as many codes are counted as there are"""
    assert how_many(["38", "02468", "0123456789"]) == 100
    assert how_many(["7"]) == 1
    assert how_many(["12", "", "3"]) == 0


def test_how_many_no_codes(monkeypatch):
    """for counting, no code is made"""
    made = []
    monkeypatch.setattr(itertools3, "codes", lambda wheels: made.append(wheels) or [])
    how_many(["38", "02"])
    assert not made, "how_many calls codes"


def test_how_many_large():
    """ten wheels with ten digits are counted at once"""
    assert how_many(["0123456789"] * 10) == 10000000000


def prices():
    return {"bell": 300, "lamp": 900, "air pump": 250, "lock": 650}


def test_pairs():
    """pairs within the budget, each of them once"""
    assert pairs_within(prices(), 950) == [
        ("bell", "air pump"),
        ("bell", "lock"),
        ("air pump", "lock"),
    ]
    assert pairs_within(prices(), 100) == []
    assert pairs_within({}, 100) == []


def test_pairs_exact():
    """a pair may cost exactly the budget"""
    assert pairs_within(prices(), 550) == [("bell", "air pump")]
    assert pairs_within(prices(), 549) == []


def test_pairs_different():
    """two different things, and never the same thing twice, even if their prices are the same"""
    assert pairs_within({"bell": 300}, 5000) == []
    assert pairs_within({"tube": 0, "patch": 0}, 0) == [("tube", "patch")]


def test_balances():
    """the balance at the start and after each movement"""
    assert balances(5, [2, -4]) == [5, 7, 3]
    assert balances(0, [50, -20, -30, 2.5]) == [0, 50, 30, 0, 2.5]


def test_balances_none():
    """without movements only the start is left"""
    assert balances(100, []) == [100]


def test_balances_stay():
    """the list of movements stays as it is"""
    movements = [2, -4]
    balances(5, movements)
    assert movements == [2, -4]


def test_pages():
    """pages are full, the last one may be shorter, and none is empty"""
    assert pages([1, 2, 3, 4, 5], 2) == [[1, 2], [3, 4], [5]]
    assert pages([1, 2, 3, 4], 2) == [[1, 2], [3, 4]]
    assert pages([1, 2], 9) == [[1, 2]]
    assert pages([0, 0, None], 1) == [[0], [0], [None]]
    assert pages([], 3) == []


def test_pages_iterator():
    """an iterator is cut into pages, too, and nothing of it is lost"""
    assert pages(iter("abcde"), 2) == [["a", "b"], ["c", "d"], ["e"]]
    assert pages(iter("abcdef"), 3) == [["a", "b", "c"], ["d", "e", "f"]]


def test_pages_size():
    """a size below 1 is a ValueError"""
    with pytest.raises(ValueError):
        pages(["a"], 0)
    with pytest.raises(ValueError):
        pages(["a"], -1)


def test_pages_size_empty():
    """a size below 1 is a ValueError even if there's nothing to cut"""
    with pytest.raises(ValueError):
        pages([], 0)


def test_program():
    """the program prints Hana's codes, twenty to a line"""
    ran = program("itertools3.py")
    ran.says("1000 codes\n", "\n3000 3001 3002 ", " 3018 3019\n3020 3021 ", " 8898 8899\n")
