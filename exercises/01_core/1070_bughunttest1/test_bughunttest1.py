import inspect

import bughunttest1
import stats

right = stats.median


def failing_tests(monkeypatch, median):
    """Run the learner's tests with this median; return the names that fail."""
    monkeypatch.setattr(stats, "median", median)
    monkeypatch.setattr(bughunttest1, "median", median, raising=False)
    failed = set()
    for name, test in inspect.getmembers(bughunttest1, inspect.isfunction):
        if name.startswith("test_"):
            try:
                test()
            except Exception:  # noqa: BLE001
                failed.add(name)
    return failed


def verdict(monkeypatch, median):
    """Say whether a test of the learner fails with this median."""
    return "caught" if failing_tests(monkeypatch, median) else "all your tests pass"


def upper_middle(values):
    """Wrong for even lists: takes the upper of the two values in the middle."""
    return sorted(values)[len(values) // 2] if values else right(values)


def lower_middle(values):
    """Wrong for even lists: takes the lower of the two values in the middle."""
    return sorted(values)[(len(values) - 1) // 2] if values else right(values)


def unsorted_middle(values):
    """Wrong for lists that are not sorted."""
    middle = len(values) // 2
    return values[middle] if len(values) % 2 else (values[middle - 1] + values[middle]) / 2


def sorts_in_place(values):
    """Right, but the caller's list is sorted afterwards."""
    if isinstance(values, list):
        values.sort()
    return right(values)


def test_right_version(monkeypatch):
    """your tests pass with the mended median"""
    assert failing_tests(monkeypatch, right) == set()


def test_even(monkeypatch):
    """a test of yours fails when even lists give one of the two middle values"""
    assert verdict(monkeypatch, upper_middle) == "caught"
    assert verdict(monkeypatch, lower_middle) == "caught"


def test_argument(monkeypatch):
    """a test of yours fails when the list is sorted afterwards"""
    assert verdict(monkeypatch, sorts_in_place) == "caught"


def test_one_each(monkeypatch):
    """the two faults are caught by two different tests"""
    even = failing_tests(monkeypatch, upper_middle)
    argument = failing_tests(monkeypatch, sorts_in_place)
    caught = {"even lists": bool(even), "sorted afterwards": bool(argument)}
    assert caught == {"even lists": True, "sorted afterwards": True}
    both = sorted(even & argument)
    assert both == [], "this test fails for both faults; make a test for each"


def test_still_sorted_inside(monkeypatch):
    """your tests also fail for a median that does not sort at all"""
    assert verdict(monkeypatch, unsorted_middle) == "caught"


def test_small(monkeypatch):
    """your lists are small: at most four values"""
    sizes = []

    def noting(values):
        sizes.append(len(values))
        return right(values)

    failing_tests(monkeypatch, noting)
    assert [size for size in sizes if size > 4] == []
