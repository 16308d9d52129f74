import pytest

from sets2 import fare, make_fares, unknown_badges, without_repeats


class Badge(str):
    """A text that counts how often it is compared with another one."""

    comparisons = 0
    __hash__ = str.__hash__

    def __eq__(self, other):
        Badge.comparisons += 1
        return str.__eq__(self, other)


def badges(*numbers):
    return [Badge(f"badge {number}") for number in numbers]


def effort(function, *lists):
    """Run the function and say how many comparisons of badges it took."""
    Badge.comparisons = 0
    function(*lists)
    return "few comparisons" if Badge.comparisons < 2000 else f"{Badge.comparisons} comparisons"


@pytest.mark.parametrize(
    ("shown", "known", "wanted"),
    [
        (["B", "X", "A", "Y", "X"], ["A", "B"], ["X", "Y", "X"]),
        (["A"], ["A"], []),
        (["A"], [], ["A"]),
        ([], ["A"], []),
    ],
)
def test_unknown(shown, known, wanted):
    """the unknown badges in the order in which they were shown"""
    assert unknown_badges(shown, known) == wanted


@pytest.mark.parametrize(
    ("shown", "wanted"),
    [(["B", "A", "B", "C", "A"], ["B", "A", "C"]), (["A", "A"], ["A"]), ([], [])],
)
def test_without_repeats(shown, wanted):
    """each badge once, in the order of the first time"""
    assert without_repeats(shown) == wanted


def test_unknown_looks_up():
    """unknown_badges needs no more than a few comparisons for each badge"""
    shown, known = badges(*range(150, 350)), badges(*range(200))
    assert effort(unknown_badges, shown, known) == "few comparisons"


def test_without_repeats_looks_up():
    """without_repeats needs no more than a few comparisons for each badge"""
    shown = badges(*range(200), *range(200))
    assert effort(without_repeats, shown) == "few comparisons"


ROWS = [("Oslo", "Bergen", 60), ("Bergen", "Voss", 18), ("Voss", "Oslo", 45)]


@pytest.mark.parametrize(("start", "end", "wanted"), ROWS)
def test_fare(start, end, wanted):
    """the fare is the same in both directions"""
    fares = make_fares(ROWS)
    assert fare(fares, start, end) == wanted
    assert fare(fares, end, start) == wanted


def test_one_entry_each():
    """each pair of stations has one entry, and its key is a frozenset"""
    fares = make_fares(ROWS)
    assert len(fares) == len(ROWS)
    assert [type(key).__name__ for key in fares] == ["frozenset"] * len(ROWS)


def test_no_fare():
    """a pair without a fare is a KeyError, as before"""
    with pytest.raises(KeyError):
        fare(make_fares(ROWS[:1]), "Oslo", "Voss")
