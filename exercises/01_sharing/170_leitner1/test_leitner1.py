import pytest

from leitner1 import box_after_right, due_day
from trainer import CARDS, calendar


@pytest.mark.parametrize("box", [1, 2, 3, 4])
def test_one_box_up(box):
    """a right answer moves the card one box up"""
    assert box_after_right(box) == box + 1


def test_box_5_is_the_last():
    """a card in box 5 stays there"""
    assert box_after_right(5) == 5


@pytest.mark.parametrize(("box", "days"), [(1, 2), (2, 4), (3, 8), (4, 16), (5, 32)])
def test_distance(box, days):
    """the distances are 2, 4, 8, 16 and 32 days"""
    assert due_day(box, 0) == days


@pytest.mark.parametrize("today", [1, 10, 365])
def test_counted_from_today(today):
    """the days are counted from today"""
    assert due_day(3, today) == today + 8


def test_ten_cards_all_known():
    """all ten cards known: they are asked on the days 0, 4, 12, 28, 60 and 92"""
    asked = calendar(120, CARDS)
    assert [day for day, cards in enumerate(asked) if cards] == [0, 4, 12, 28, 60, 92]


def test_ten_cards_none_known():
    """no card known: all ten come back every second day"""
    assert calendar(6, ()) == [10, 0, 10, 0, 10, 0]


def test_one_card_known():
    """one card known: the other nine come more often"""
    known = list(CARDS)[:1]
    assert calendar(9, known) == [10, 0, 9, 0, 10, 0, 9, 0, 9]
