import random

import pytest
from sampling1 import draw_winners, pick_questions, rolls, shuffled

TICKETS = [f"T{number:03}" for number in range(200)]


@pytest.mark.parametrize("count", [0, 1, 5, 200])
def test_winners(count):
    """so many different tickets win"""
    winners = draw_winners(TICKETS, count, random.Random(1))
    assert (len(winners), len(set(winners)), set(winners) <= set(TICKETS)) == (count, count, True)


def test_winners_by_chance():
    """another seed draws other winners, the same seed draws the same ones"""
    draws = [tuple(draw_winners(TICKETS, 5, random.Random(seed))) for seed in (1, 2, 3, 1)]
    assert (len(set(draws)), draws[0] == draws[3]) == (3, True)


def test_winners_few_tickets():
    """more prizes than tickets: every ticket wins"""
    assert sorted(draw_winners(["A", "B"], 5, random.Random(1))) == ["A", "B"]


@pytest.mark.parametrize("count", [0, 3, 50])
def test_questions(count):
    """so many questions are picked, and one may come more than once"""
    picked = pick_questions({"north": 1, "rivers": 2}, count, random.Random(4))
    assert (len(picked), set(picked) <= {"north", "rivers"}) == (count, True)


def test_questions_weights():
    """weights decide how often a question comes"""
    picked = pick_questions({"a": 1, "b": 8, "c": 0, "d": 1}, 4000, random.Random(9))
    share = {name: round(picked.count(name) / 400) for name in "abcd"}
    assert share == {"a": 1, "b": 8, "c": 0, "d": 1}


@pytest.mark.parametrize("seed", [1, 2])
def test_shuffled(seed):
    """the same cards in another order"""
    cards = list(range(52))
    mixed = shuffled(cards, random.Random(seed))
    assert (sorted(mixed), mixed != cards) == (cards, True)


def test_shuffled_copy():
    """the cards handed in stay as they are, a tuple can be handed in too"""
    cards = list("abcdefgh")
    shuffled(cards, random.Random(1))
    assert cards == list("abcdefgh")
    assert sorted(shuffled(tuple(cards), random.Random(1))) == cards


def test_own_generator():
    """only the generator handed in is used"""
    random.seed(5)
    before = random.getstate()
    draw_winners(TICKETS, 3, random.Random(1))
    pick_questions({"a": 1, "b": 1}, 3, random.Random(1))
    shuffled(TICKETS, random.Random(1))
    assert (random.getstate() == before) is True


def test_rolls():
    """every number of the die comes"""
    assert sorted(set(rolls(3, 300))) == [1, 2, 3, 4, 5, 6]


def test_rolls_repeat():
    """the same seed gives the same throws, another seed gives others"""
    assert (rolls(3, 20) == rolls(3, 20), rolls(3, 20) == rolls(4, 20)) == (True, False)


def test_rolls_disturb_nobody():
    """throwing leaves the shared generator alone"""
    random.seed(11)
    wanted = random.random()
    random.seed(11)
    rolls(1, 5)
    assert random.random() == wanted
