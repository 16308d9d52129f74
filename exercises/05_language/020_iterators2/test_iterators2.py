from itertools import count, islice

import pytest
from iterators2 import ends, loaded, misread, missing


def test_missing_belt():
    """missing: all the bags are on the belt, in another order than wanted"""
    assert missing(iter([17, 41, 8]), [41, 17]) == []
    assert missing(iter([17, 41, 8]), [8, 41, 17]) == []


def test_missing_some():
    """missing: the tags that never came, in the order of wanted"""
    assert missing(iter([30, 17, 41]), [41, 99, 17, 12]) == [99, 12]
    assert missing(iter([]), [9, 2]) == [9, 2]


def test_missing_twice():
    """missing: a tag that's wanted twice was on the belt, or it wasn't"""
    assert missing(iter([30, 17]), [17, 17, 9, 9]) == [9, 9]


def test_missing_list():
    """missing: the belt may be a list"""
    assert missing([30, 17, 41], [41, 12, 17]) == [12]
    assert missing([30, 17], []) == []


def test_loaded():
    """loaded: each cart has the bags that came next; none is skipped"""
    assert loaded(iter([11, 12, 13, 14, 15, 16]), [2, 1, 3]) == [[11, 12], [13], [14, 15, 16]]
    sizes = [2, 1]
    loaded(iter([11, 12, 13]), sizes)
    if sizes != [2, 1]:
        pytest.fail(f"After loaded(…, [2, 1]) the list of sizes is {sizes}. It should stay [2, 1].")


def test_loaded_few():
    """loaded: with too few bags, the last carts are half empty or empty"""
    assert loaded(iter([11, 12, 13]), [2, 2, 2]) == [[11, 12], [13], []]
    assert loaded(iter([]), [3]) == [[]]


def test_loaded_none():
    """loaded: a cart for 0 bags takes none"""
    assert loaded(iter([11, 12]), [0, 1, 0, 1]) == [[], [11], [], [12]]
    assert loaded(iter([11, 12]), []) == []


def test_loaded_rest():
    """loaded: bags for which there's no cart stay on the belt"""
    belt = iter([11, 12, 13, 14, 15])
    loaded(belt, [1, 2])
    rest = list(belt)
    if rest != [14, 15]:
        pytest.fail(
            f"Of the bags 11 to 15, three were loaded. On the belt there should be [14, 15] now, "
            f"and there is {rest}."
        )


def test_loaded_endless():
    """loaded: the belt may go on for ever"""
    assert loaded(islice(count(1), 10_000), [2, 2]) == [[1, 2], [3, 4]]
    belt = count(1)
    loaded(belt, [3])
    assert next(belt) == 4, (
        "the next bag on a belt with the bags 1, 2, 3 …, after loaded(belt, [3])"
    )


def test_ends():
    """ends: the first and the last tag"""
    assert ends(iter([17, 41, 8])) == (17, 8)
    assert ends(iter([0, 41])) == (0, 41), "0 is a tag like any other"


def test_ends_one():
    """ends: one bag is both the first and the last"""
    assert ends(iter([17])) == (17, 17)
    assert ends(iter([0])) == (0, 0), "0 is a tag like any other"


def test_ends_none():
    """ends: no bags at all"""
    assert ends(iter([])) is None
    assert ends([]) is None


def test_ends_list():
    """ends: the belt may be a list"""
    assert ends([17, 41, 8]) == (17, 8)
    assert ends([17]) == (17, 17)


def test_misread():
    """misread: each tag that was called out twice in a row, wherever that is"""
    assert misread(iter([8, 8, 5])) == [8]
    assert misread(iter([0, 5, 5])) == [5], "0 was called out once"
    assert misread(iter([5, 8, 8])) == [8]
    assert misread(iter([5, 8, 8, 3, 3, 3])) == [8, 3, 3]


def test_misread_apart():
    """misread: the same tag further on doesn't count"""
    assert misread(iter([8, 5, 8])) == []
    assert misread(iter([8])) == []
    assert misread(iter([])) == []


def test_misread_list():
    """misread: the belt may be a list"""
    assert misread([5, 8, 0, 0]) == [0]
    assert misread([5, 8]) == []
