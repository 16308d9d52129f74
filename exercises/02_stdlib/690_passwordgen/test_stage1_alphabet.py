import math
import string

import pytest
from passwordgen import classes, entropy

ALL = [string.ascii_lowercase, string.ascii_uppercase, string.digits, string.punctuation]


def test_all_classes():
    """by default there are four classes"""
    assert [sorted(text) for text in classes()] == [sorted(text) for text in ALL]


@pytest.mark.parametrize(
    ("digits", "symbols", "places"), [(False, True, [0, 1, 3]), (True, False, [0, 1, 2])]
)
def test_without(digits, symbols, places):
    """digits and symbols can be left out"""
    found = [sorted(text) for text in classes(digits=digits, symbols=symbols)]
    assert found == [sorted(ALL[place]) for place in places]


def test_letters_only():
    """letters alone are possible"""
    assert len(classes(digits=False, symbols=False)) == 2


def test_no_ambiguous():
    """what people mix up can be left out"""
    text = "".join(classes(ambiguous=False))
    assert sorted(text) == sorted(set("".join(ALL)) - set("Il1|O0o"))


@pytest.mark.parametrize("length", [1, 12, 16, 40])
@pytest.mark.parametrize("used", [["ab"], ["abcdef", "0123456789"], ALL])
def test_entropy(length, used):
    """entropy is length times the logarithm of the number of characters"""
    size = sum(len(text) for text in used)
    assert entropy(length, used) == math.floor(length * math.log2(size))
