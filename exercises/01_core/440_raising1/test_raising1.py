import pytest

from raising1 import reserve, sell


def refuses(name, seats, free, words):
    """Check that reserve raises a ValueError with these words."""
    call = f"reserve({name!r}, {seats}, {free})"
    try:
        result = reserve(name, seats, free)
    except ValueError as error:
        said = str(error)
    else:
        pytest.fail(f"{call} raised no error. It returned {result!r}.")
    wanted = said == words
    assert wanted, f"{call} raised ValueError: {said}\nWanted:  ValueError: {words}"


def test_good():
    """a good reservation gives its line, even for the last seat"""
    assert reserve("Ada", 3, 10) == "Ada: 3 of 10 seats"
    assert reserve("Bo", 1, 1) == "Bo: 1 of 1 seats"
    assert reserve("José", 4, 4) == "José: 4 of 4 seats"


def test_too_many():
    """too many seats raise a ValueError that names both numbers"""
    refuses("Ada", 11, 10, "only 10 seats are free, not 11")
    refuses("Bo", 1, 0, "only 0 seats are free, not 1")


def test_too_few():
    """fewer than one seat raise a ValueError that names the number"""
    refuses("Ada", 0, 5, "seats must be at least 1, not 0")
    refuses("Ada", -2, 5, "seats must be at least 1, not -2")


def test_blank_name():
    """a blank name raises a ValueError"""
    refuses("", 2, 5, "name is blank")
    refuses("   ", 2, 5, "name is blank")


def test_order():
    """if several things are wrong, the first in the docstring is named"""
    refuses(" ", 0, 5, "name is blank")
    refuses("", 9, 5, "name is blank")
    refuses("Ada", 0, -1, "seats must be at least 1, not 0")


def test_sell():
    """sell gives the line of a good reservation"""
    assert sell("Ada", 3, 10) == "Ada: 3 of 10 seats"
    assert sell("error", 2, 2) == "error: 2 of 2 seats"


def test_sell_sorry():
    """sell catches the error and says Sorry with its reason"""
    assert sell("Bo", 11, 10) == "Sorry, only 10 seats are free, not 11"
    assert sell("", 1, 10) == "Sorry, name is blank"
    assert sell("Cem", -1, 10) == "Sorry, seats must be at least 1, not -1"


def test_sell_bug():
    """a mistake of another kind isn't sorry: sell lets the TypeError through"""
    with pytest.raises(TypeError):
        sell("Ada", None, 10)
