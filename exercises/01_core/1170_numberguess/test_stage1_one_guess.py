from numberguess import judge


def test_low():
    """stage 1: a guess below the secret is too low"""
    assert judge(42, 41) == "too low"
    assert judge(9, 0) == "too low"


def test_high():
    """stage 1: a guess above the secret is too high"""
    assert judge(42, 43) == "too high"
    assert judge(-5, 1) == "too high"


def test_right():
    """stage 1: the secret itself is right"""
    assert judge(42, 42) == "right"
    assert judge(0, 0) == "right"
