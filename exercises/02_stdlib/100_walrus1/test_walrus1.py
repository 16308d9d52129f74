import io

import pytest
from walrus1 import count_lorries, loud, night, remark

LEVELS = {"tram": 81, "owl": 34.5, "lorry": 92.5, "bus": 80, "Sørens Moped": 97, "rain": 0}


def measured(*recordings, limit):
    """Return what loud gives for these recordings, and how often each was measured."""
    calls = []

    def measure(name):
        calls.append(name)
        return LEVELS[name]

    result = loud(list(recordings), measure, limit)
    return result, calls


def check_loud(recordings, limit, wanted):
    """Fail unless loud gives this."""
    result, _ = measured(*recordings, limit=limit)
    if result != wanted:
        pytest.fail(
            f"With the recordings {', '.join(recordings)} and the limit {limit}, "
            f"loud should give {wanted}, and it gives {result}"
        )


def test_loud():
    """loud gives each recording above the limit, with its level"""
    check_loud(["owl", "tram", "lorry", "rain"], 70, [("tram", 81), ("lorry", 92.5)])
    check_loud(["Sørens Moped", "tram"], 34.5, [("Sørens Moped", 97), ("tram", 81)])


def test_loud_limit():
    """a recording at the limit isn't louder than it"""
    check_loud(["bus", "tram"], 80, [("tram", 81)])
    check_loud(["rain", "owl"], -1, [("rain", 0), ("owl", 34.5)])
    check_loud([], 80, [])


def test_loud_once():
    """each recording is measured once"""
    _, calls = measured("owl", "tram", "lorry", limit=70)
    for name in ["owl", "tram", "lorry"]:
        if calls.count(name) != 1:
            pytest.fail(f"{name} was measured {calls.count(name)} times")


class Recording(io.StringIO):
    """A file that notes how much is read from it at a time."""

    def __init__(self, text):
        super().__init__(text)
        self.sizes = []

    def read(self, size=-1):
        self.sizes.append(size)
        if len(self.sizes) > 10000:
            pytest.fail("count_lorries goes on reading after the end of the file")
        return super().read(size)


def check_count(text, size, wanted):
    """Fail unless count_lorries counts so many."""
    count = count_lorries(Recording(text), size)
    if count != wanted:
        pytest.fail(
            f"In the text {text!r}, read {size} letters at a time, "
            f"count_lorries should count {wanted}, and it counts {count!r}"
        )


def test_count():
    """every L of the file is counted, from the first piece to the last"""
    check_count("LoL", 100, 2)
    check_count("L..L..LL", 2, 4)
    check_count("....L", 4, 1)
    check_count("LLLL", 2, 4)
    check_count("l.ö.", 3, 0)


class Slow(io.StringIO):
    """A file that gives fewer letters than it was asked for."""

    def read(self, size=-1):
        return super().read(min(size, 3))


def test_count_short_pieces():
    """a piece may be shorter than the size, and the file goes on all the same"""
    count = count_lorries(Slow("L....L..L"), 100)
    if count != 3:
        pytest.fail(
            "The file L....L..L gives three letters at a time and not the 100 that were asked "
            f"for. count_lorries should count 3, and it counts {count!r}"
        )


def test_count_empty():
    """an empty file has no L"""
    check_count("", 4, 0)


def test_count_pieces():
    """the file is read in pieces, and never all at once"""
    file = Recording("L." * 50)
    count_lorries(file, 10)
    for size in file.sizes:
        if size is None or size < 0 or size > 10:
            whole = "all of it" if size is None or size < 0 else f"{size} letters"
            pytest.fail(f"With a size of 10, count_lorries reads {whole} at once")
    if not file.sizes:
        pytest.fail("count_lorries doesn't call file.read")


def test_count_usual():
    """without a size, pieces of 4096 letters are read"""
    file = Recording("L" * 5000)
    count = count_lorries(file)
    if count != 5000:
        pytest.fail(f"In a file of 5000 times L, count_lorries counts {count!r}")
    if max(file.sizes) != 4096:
        pytest.fail(f"count_lorries reads {max(file.sizes)} letters at a time")


def test_remark():
    """a long note is cut, and its length told"""
    assert remark("two lorries and a tram") == "two lorries and a tr… (22 letters)"
    assert remark("ü" * 150) == "üüüüüüüüüüüüüüüüüüüü… (150 letters)"


def test_remark_short():
    """a note of 20 letters or fewer stays as it is"""
    assert remark("two lorries, no tram") == "two lorries, no tram"
    assert remark("tram") == "tram"
    assert remark("") == ""


def test_remark_21():
    """a note of 21 letters is cut"""
    assert remark("two lorries, one tram") == "two lorries, one tra… (21 letters)"


def test_night():
    """night tells how many levels there are, their mean and the highest"""
    assert night([50, 70, 90]) == "3 levels, mean 70.0 dB, highest 90 dB"
    assert night([92.5, 34.5]) == "2 levels, mean 63.5 dB, highest 92.5 dB"
    assert night([40, 40, 41]) == "3 levels, mean 40.3 dB, highest 41 dB"
    assert night([7]) == "1 levels, mean 7.0 dB, highest 7 dB"


def test_night_zero():
    """levels of 0 are levels"""
    assert night([0, 0]) == "2 levels, mean 0.0 dB, highest 0 dB"
    assert night([-3, 0]) == "2 levels, mean -1.5 dB, highest 0 dB"


def test_night_none():
    """a night without levels says so"""
    assert night([]) == "no levels"
