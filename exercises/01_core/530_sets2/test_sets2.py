import pytest

from sets2 import first_times, unknown_bands, walk, walks


class Band(str):
    """A text that counts how often it is compared, or put into a set or looked up there."""

    touched = 0

    def __hash__(self):
        Band.touched += 1
        return str.__hash__(self)

    def __eq__(self, other):
        Band.touched += 1
        return str.__eq__(self, other)

    def __ne__(self, other):
        return not self == other


def bands(*numbers):
    return [Band(f"W{number}") for number in numbers]


def check_effort(function, *lists):
    """Run the function, and fail with plain words if it has searched."""
    Band.touched = 0
    function(*lists)
    if Band.touched > 3000:
        pytest.fail(
            f"For {len(lists[0])} bands, {function.__name__} took {Band.touched:,} steps: "
            "a step compares two bands, looks one up in a set, or puts one in.\n"
            "A few for each band are enough, if no list is searched and no set is made in the loop."
        )


def test_unknown():
    """the unknown bands, in the order in which they were shown"""
    assert unknown_bands(["W7", "X2", "W1", "A9", "X2"], ["W1", "W7"]) == ["X2", "A9", "X2"]
    assert unknown_bands(["W1"], ["W1"]) == []
    assert unknown_bands(["W1"], []) == ["W1"]
    assert unknown_bands([], ["W1"]) == []


def test_first_times():
    """each band once, in the order of the first times"""
    assert first_times(["W7", "W1", "W7", "A9", "W1"]) == ["W7", "W1", "A9"]
    assert first_times(["W1", "W1"]) == ["W1"]
    assert first_times([]) == []


def test_lists_stay():
    """what was handed in stays as it was"""
    shown = ["W7", "X2", "W7"]
    known = ["W9", "W7", "W1"]
    unknown_bands(shown, known)
    assert shown == ["W7", "X2", "W7"], "the list of shown bands after unknown_bands"
    assert known == ["W9", "W7", "W1"], "the list of known bands after unknown_bands"
    first_times(shown)
    assert shown == ["W7", "X2", "W7"], "the list of shown bands after first_times"


def test_unknown_looks_up():
    """unknown_bands looks each band up instead of searching for it"""
    check_effort(unknown_bands, bands(*range(150, 350)), bands(*range(200)))


def test_first_times_looks_up():
    """first_times looks each band up instead of searching for it"""
    check_effort(first_times, bands(*range(200), *range(200)))


def test_one_entry():
    """each row makes one entry, and its key is a frozenset"""
    wanted = {frozenset(["River", "Hill"]): 7, frozenset(["Hill", "Barn"]): 4.5}
    assert walks([("River", "Hill", 7), ("Hill", "Barn", 4.5)]) == wanted


def test_walk():
    """a walk takes as long there as back"""
    rows = [("River", "Hill", 7), ("Hill", "Barn", 4.5), ("Barn", "River", 0)]
    assert walk(walks(rows), "River", "Hill") == 7
    assert walk(walks(rows), "Hill", "River") == 7
    assert walk(walks(rows), "Barn", "Hill") == 4.5
    assert walk(walks(rows), "River", "Barn") == 0


def test_no_walk():
    """two stages without a row are a KeyError, as before"""
    with pytest.raises(KeyError):
        walk(walks([("River", "Hill", 7)]), "Hill", "Barn")
