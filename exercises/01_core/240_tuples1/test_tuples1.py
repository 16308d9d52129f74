import pytest

from tuples1 import cheapest_and_dearest, single_seat, split_name, swap_seats


@pytest.mark.parametrize("prices", [[12, 8, 30], [5], [1, 2], [40, 30, 20]])
def test_cheapest_and_dearest(prices):
    """lowest and highest price, in this order, in one tuple"""
    wanted = (min(prices), max(prices))
    assert cheapest_and_dearest(prices) == wanted


@pytest.mark.parametrize(
    ("full_name", "wanted"),
    [
        ("Rosa Park", ("Rosa", "Park")),
        ("Ana Maria da Silva", ("Ana Maria da", "Silva")),
        ("Jean Paul Roy", ("Jean Paul", "Roy")),
    ],
)
def test_split_name(full_name, wanted):
    """the last word is the surname, all others are first names"""
    assert split_name(full_name) == wanted


@pytest.mark.parametrize("name", ["Cher", "Pele"])
def test_split_single_name(name):
    """a single word is a surname"""
    assert split_name(name) == ("", name)


@pytest.mark.parametrize(("first", "second"), [(7, 12), (1, 1), (30, 2)])
def test_swap_seats(first, second):
    """the names stay and the seats change places"""
    assert swap_seats(("Ana", first, "Ben", second)) == ("Ana", second, "Ben", first)


@pytest.mark.parametrize("place", [7, "box", None])
def test_single_seat(place):
    """a tuple with one element"""
    places = [place]
    assert single_seat(place) == tuple(places)
