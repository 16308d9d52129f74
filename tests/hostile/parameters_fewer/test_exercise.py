from exercise import double

import pytest


@pytest.mark.parametrize("number, wanted", [(1, 2), (2, 4), (3, 6)])
def test_double(number, wanted):
    assert double(number) == wanted
