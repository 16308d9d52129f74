import pytest

from closures1 import make_converter, make_limiter, make_queue


@pytest.mark.parametrize("rate", [160, 0.85, 1])
@pytest.mark.parametrize("amount", [0, 2.5, 99.99])
def test_convert(rate, amount):
    """an amount is converted at the rate, to two decimals"""
    assert make_converter(rate)(amount) == round(amount * rate, 2)


def test_two_converters():
    """two converters keep their own rates"""
    to_yen, to_pounds = make_converter(160), make_converter(0.85)
    assert (to_yen(10), to_pounds(10), to_yen(1)) == (1600, 8.5, 160)


def test_queue():
    """the tickets are numbered from 1"""
    post = make_queue("P")
    assert [post(), post(), post()] == ["P1", "P2", "P3"]


@pytest.mark.parametrize("first", [0, 7])
def test_queue_first(first):
    """a queue may begin at another number"""
    desk = make_queue("D", first)
    assert [desk(), desk()] == [f"D{first}", f"D{first + 1}"]


def test_two_queues():
    """two queues do not share their number"""
    post, bank = make_queue("P"), make_queue("B")
    assert [post(), post(), bank(), post()] == ["P1", "P2", "B1", "P3"]


@pytest.mark.parametrize("limit", [0, 1, 3])
def test_limiter(limit):
    """a limiter says True as often as its limit, then False for ever"""
    allowed = make_limiter(limit)
    assert [allowed() for _ in range(5)] == [True] * limit + [False] * (5 - limit)


def test_two_limiters():
    """two limiters do not share their count"""
    first, second = make_limiter(1), make_limiter(1)
    assert (first(), first(), second()) == (True, False, True)
