import pytest
from encapsulation1 import BonusCard, Card, till, vending, web


def loaded(cents):
    """Return a card with an amount on it."""
    card = Card("Thandi")
    card.load(cents)
    return card


def refused(call, action, card, cents, history):
    """Fail unless this is a ValueError, and nothing has happened to the card."""
    try:
        action()
    except ValueError:
        pass
    else:
        pytest.fail(f"{call} should be a ValueError, on a card with {cents} cents.")
    left, seen = card.cents(), card.history()
    if left != cents or seen != history:
        pytest.fail(
            f"{call} is a ValueError, but something has happened all the same: the card had "
            f"{cents} cents, and now it has {left}. Its history is {seen}."
        )


def test_new():
    """a new card is empty"""
    card = Card("Thandi")
    assert [card.cents(), card.history()] == [0, []]


def test_load():
    """load puts an amount on the card"""
    card = Card("Thandi")
    card.load(500)
    card.load(20)
    assert card.cents() == 520


def test_pay():
    """pay takes an amount off the card"""
    card = Card("Thandi")
    card.load(500)
    card.pay("till", 120)
    assert card.cents() == 380


def test_pay_all():
    """everything that's on the card can be spent"""
    card = Card("Thandi")
    card.load(500)
    card.pay("web", 500)
    assert card.cents() == 0


def test_one_cent():
    """one cent can be loaded, and paid"""
    card = Card("Thandi")
    card.load(1)
    card.pay("till", 1)
    assert card.history() == [("load", 1), ("till", -1)]


def test_history():
    """the history has everything, the oldest first"""
    card = Card("Thandi")
    card.load(500)
    card.pay("web", 120)
    card.load(50)
    card.pay("till", 30)
    assert card.history() == [("load", 500), ("web", -120), ("load", 50), ("till", -30)]


def test_too_much():
    """a card never goes below 0"""
    card = loaded(500)
    refused('pay("till", 501)', lambda: card.pay("till", 501), card, 500, [("load", 500)])


def test_pay_nothing():
    """nobody pays 0 or less"""
    card = loaded(500)
    refused('pay("till", 0)', lambda: card.pay("till", 0), card, 500, [("load", 500)])
    refused('pay("till", -100)', lambda: card.pay("till", -100), card, 500, [("load", 500)])


def test_load_nothing():
    """nobody loads 0 or less"""
    card = loaded(500)
    refused("load(0)", lambda: card.load(0), card, 500, [("load", 500)])
    refused("load(-500)", lambda: card.load(-500), card, 500, [("load", 500)])


def test_history_out():
    """whoever gets the history can't change it"""
    card = Card("Thandi")
    card.load(500)
    card.history().append(("gift", 10000))
    card.history().clear()
    assert [card.history(), card.cents()] == [[("load", 500)], 500]


def test_till():
    """the till sells, and the history knows"""
    card = Card("Thandi")
    card.load(500)
    assert [till(card, 120), card.cents(), card.history()[1:]] == [True, 380, [("till", -120)]]


def test_vending():
    """the vending machine sells, and the history knows"""
    card = Card("Thandi")
    card.load(500)
    assert [vending(card, 90), card.cents(), card.history()[1:]] == [
        True,
        410,
        [("vending", -90)],
    ]


def test_web():
    """the web page sells, and the history knows"""
    card = Card("Thandi")
    card.load(500)
    assert [web(card, 500), card.cents(), card.history()[1:]] == [True, 0, [("web", -500)]]


def test_sellers_refuse():
    """none of the three sells what the card can't pay"""
    card = Card("Thandi")
    card.load(100)
    assert [till(card, 101), vending(card, 101), web(card, 500), card.cents()] == [
        False,
        False,
        False,
        100,
    ]


def test_names():
    """the values have names that no subclass hits by accident"""
    for name in vars(loaded(500)):
        if not name.startswith("_Card__"):
            pytest.fail(
                f"A subclass with a `{name}` of its own would break the card. "
                "With two underscores in front, the name is safe."
            )


def test_stamps():
    """a bonus card's stamps and its money don't get mixed up"""
    card = BonusCard("Thandi")
    card.load(500)
    card.stamp()
    card.stamp()
    card.pay("till", 120)
    assert [card.stamp(), card.cents(), card.history()] == [
        90,
        380,
        [("load", 500), ("till", -120)],
    ]


def test_two():
    """two cards don't share anything"""
    first = Card("Thandi")
    second = Card("Ida")
    first.load(500)
    second.load(70)
    second.pay("web", 20)
    assert [first.cents(), first.history(), second.cents()] == [500, [("load", 500)], 50]
