import tracemalloc

import pytest

from genexpr1 import count_from, longest, mean, total

RIDES = "41.5;round the lake\n100;to Málaga\n0;flat tyre; home\n58.25;the pass\n"


@pytest.fixture
def file(tmp_path, monkeypatch):
    """Write the text to rides.txt in a folder of its own, and go there."""
    monkeypatch.chdir(tmp_path)

    def write(text):
        with open("rides.txt", "w", encoding="utf-8", newline="\n") as rides:
            rides.write(text)

    return write


@pytest.mark.parametrize(
    ("text", "wanted"), [(RIDES, 199.75), ("12;there\n12;back", 24), ("7.5;bakery\n", 7.5)]
)
def test_total(file, text, wanted):
    """the kilometres are added up"""
    file(text)
    assert total("rides.txt") == wanted, f"rides.txt has the text {text!r}"


def test_total_nothing(file):
    """no rides are 0 kilometres"""
    file("")
    assert total("rides.txt") == 0, "rides.txt is empty"


@pytest.mark.parametrize(
    ("text", "wanted"), [(RIDES, 100), ("9;there\n11;back", 11), ("9.5;one\n8;two\n9.5;three", 9.5)]
)
def test_longest(file, text, wanted):
    """the longest ride: 100 kilometres are more than 41.5 and 9"""
    file(text)
    assert longest("rides.txt") == wanted, f"rides.txt has the text {text!r}"


def test_longest_nothing(file):
    """without rides the longest is 0"""
    file("")
    assert longest("rides.txt") == 0, "rides.txt is empty"


@pytest.mark.parametrize(("limit", "wanted"), [(50, 2), (58.25, 2), (100, 1), (0, 4), (100.5, 0)])
def test_count_from(file, limit, wanted):
    """rides of the limit and more are counted, and not added up"""
    file(RIDES)
    assert count_from("rides.txt", limit) == wanted, f"rides.txt has the text {RIDES!r}"


@pytest.mark.parametrize(("text", "wanted"), [("10;a\n20;b\n", 15), (RIDES, 49.9375)])
def test_mean(file, text, wanted):
    """the mean isn't 0: a generator is empty after its first use"""
    file(text)
    assert mean("rides.txt") == wanted, f"rides.txt has the text {text!r}"


def test_mean_nothing(file):
    """no rides have no mean: None"""
    file("")
    assert mean("rides.txt") is None, "rides.txt is empty"


def check_memory(function, *arguments):
    """Fail if the function keeps something of each line of a large file."""
    with open("rides.txt", "w", encoding="utf-8", newline="\n") as rides:
        rides.write("41.5;round the lake\n100;to the sea\n" * 20000)
    tracemalloc.start()
    try:
        function("rides.txt", *arguments)
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    if most > 200_000:
        pytest.fail(
            f"{function.__name__} keeps all {40000:,} rides in memory at once.\n"
            "It needs one at a time: is there a list, or square brackets?"
        )


def test_total_memory(file):
    """total keeps no list of rides"""
    check_memory(total)


def test_longest_memory(file):
    """longest keeps no list of rides"""
    check_memory(longest)


def test_count_memory(file):
    """count_from keeps no list of rides"""
    check_memory(count_from, 10)
