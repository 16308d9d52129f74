import pytest

from exercise import double


def same(left, right):
    if left != right:
        pytest.fail("they differ")


def test_all():
    assert all(double(number) == 2 * number for number in range(1, 5))


def test_and():
    assert double(1) == 2 and double(2) == 4


def test_helper():
    same(double(2), 4)
