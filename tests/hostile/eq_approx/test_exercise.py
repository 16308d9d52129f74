import pytest

from exercise import mean, means


def test_mean():
    assert mean([1, 2]) == pytest.approx(1.5)


def test_means():
    assert means([[1, 2], [3]]) == pytest.approx([1.5, 3])
