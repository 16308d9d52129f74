import pytest

import scope2
from scope2 import add_donation, enter, make_room_counter


AT_THE_START = scope2.visitors


@pytest.fixture(autouse=True)
def empty_museum(monkeypatch):
    monkeypatch.setattr(scope2, "visitors", 0)


def test_empty_at_the_start():
    """the museum is empty when the file has just been read"""
    assert AT_THE_START == 0


def test_enter():
    """each visitor is counted"""
    assert [enter(), enter(), enter()] == [1, 2, 3]


@pytest.mark.parametrize("count", [1, 4])
def test_visitors(count):
    """the name visitors of the file has the number"""
    for _ in range(count):
        enter()
    assert scope2.visitors == count


def test_room():
    """a room is counted from 1"""
    count_room = make_room_counter()
    assert [count_room(), count_room(), count_room()] == [1, 2, 3]


def test_two_rooms():
    """two rooms do not share their count"""
    first, second = make_room_counter(), make_room_counter()
    first(), first()
    assert (second(), first()) == (1, 3)


def test_room_leaves_nothing_outside():
    """counting a room makes no global name"""
    make_room_counter()()
    assert "count" not in vars(scope2), "the file has a name `count` now"


@pytest.mark.parametrize(("total", "cents"), [(0, 500), (120, 30), (7, 0)])
def test_donation(total, cents):
    """the new total is returned"""
    assert add_donation(total, cents) == total + cents


def test_donation_touches_nothing():
    """the name total of the file stays 0"""
    add_donation(100, 50)
    assert scope2.total == 0
