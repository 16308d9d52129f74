import pytest

from numberguess import judge


@pytest.mark.parametrize(
    ("secret", "guess", "wanted"),
    [
        (42, 42, "right"),
        (42, 41, "too low"),
        (42, 43, "too high"),
        (1, 100, "too high"),
        (9, 0, "too low"),
    ],
)
def test_judge(secret, guess, wanted):
    """stage 1: a guess is too low, too high or right"""
    assert judge(secret, guess) == wanted
