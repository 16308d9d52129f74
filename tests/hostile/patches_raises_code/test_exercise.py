import pytest

from exercise import age


def test_age():
    with pytest.raises(ValueError):
        age("old")
