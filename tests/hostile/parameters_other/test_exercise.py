import pytest

CASES = [(1, 2), (2, 4), (3, 6)]

from exercise import double  # noqa: E402


@pytest.mark.parametrize("number, wanted", CASES)
def test_double(number, wanted):
    assert double(number) == wanted
