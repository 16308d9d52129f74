import age
import pytest


@pytest.mark.parametrize("good", [0, 1, 50, 119, 120])
def test_good(good):
    assert age.check_age(good) == good


@pytest.mark.parametrize("bad", [True, False, 0.0, 30.5, "7", "", None, []])
def test_bad_type(bad):
    with pytest.raises(TypeError):
        age.check_age(bad)


@pytest.mark.parametrize("number", [-1, 121])
def test_range(number):
    with pytest.raises(ValueError) as caught:
        age.check_age(number)
    assert str(number) in str(caught.value)
