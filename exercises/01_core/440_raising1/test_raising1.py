import pytest

from raising1 import reserve


def refusal(*arguments):
    """Return what was raised as (kind, message), or what was returned."""
    try:
        return "returned", reserve(*arguments)
    except (ValueError, TypeError) as error:
        return type(error).__name__, str(error)


@pytest.mark.parametrize(("name", "seats", "free"), [("Ada", 3, 10), ("Bo", 1, 1), ("Cy", 4, 4)])
def test_good(name, seats, free):
    """a good reservation gives its line"""
    assert refusal(name, seats, free) == ("returned", f"{name}: {seats} of {free} seats")


@pytest.mark.parametrize(("seats", "free"), [(11, 10), (2, 1), (1, 0)])
def test_too_many(seats, free):
    """more seats than are free raise a ValueError with both numbers"""
    assert refusal("Ada", seats, free) == ("ValueError", f"only {free} seats are free, not {seats}")


@pytest.mark.parametrize("seats", [0, -2])
def test_too_few(seats):
    """fewer than one seat raise a ValueError with the number"""
    assert refusal("Ada", seats, 5) == ("ValueError", f"seats must be at least 1, not {seats}")


@pytest.mark.parametrize("name", ["", "   "])
def test_blank_name(name):
    """a blank name raises a ValueError that shows it"""
    assert refusal(name, 2, 5) == ("ValueError", f"name must not be blank, not {name!r}")


@pytest.mark.parametrize("seats", ["3", 2.0, None, [1]])
def test_not_a_whole_number(seats):
    """seats of another type raise a TypeError that shows the value"""
    assert refusal("Ada", seats, 5) == ("TypeError", f"seats must be an int, not {seats!r}")


def test_order():
    """the checks come in the order of the docstring"""
    assert refusal(" ", "3", 5)[0] == "TypeError"
    assert refusal(" ", 0, 5) == ("ValueError", "name must not be blank, not ' '")
