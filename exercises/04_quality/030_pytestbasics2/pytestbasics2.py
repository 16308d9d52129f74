"""0.1 + 0.2 is nearly 0.3.

Rafiq caters for weddings. His recipes are for 4 people, and `scale` works out the kilograms for all
guests. Its tests were red every Monday, whatever anybody did, and in the end nobody looked. Then
somebody "rounded the numbers", and 90 guests ate a risotto without saffron.

    >>> from pytest import approx
    >>> 0.1 + 0.2 == 0.3
    False
    >>> 0.1 + 0.2 == approx(0.3)
    True
    >>> [0.1 + 0.2, 4] == approx([0.3, 4])
    True

approx allows a millionth more or less, which is what floats need. It takes lists and
dictionaries of numbers, too. With `rel=0.1` it allows a tenth: more than you'd want.

recipes.py is right. Write tests for its docstring. They run with it, with two versions that
calculate in another order, and with nine broken ones. To run them yourself:

    pythlings shell pytestbasics2 -- python -m pytest pytestbasics2.py
"""

import pytest
from pytest import approx

from recipes import scale


def test_twelve_guests():
    assert scale({"rice": 0.3}, 12) == {"rice": 0.9}


# TODO: this test fails, and nothing is wrong with `scale`. Then: what else is promised?
