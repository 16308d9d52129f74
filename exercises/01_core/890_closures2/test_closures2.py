import pytest

from closures2 import make_alarms, make_buttons, make_discounts


def lift(floor):
    """Say where the lift went."""
    return f"the lift went to {floor}"


def test_only_pressed():
    """make_buttons: no lift moves before a button is pressed"""
    visited = []
    make_buttons([4, 7], visited.append)
    assert visited == [], "the lift was sent away while the buttons were being made"


def test_buttons():
    """make_buttons: each button goes to its own floor"""
    buttons = make_buttons([1, 2, 3, 4, 5, 6], lift)
    assert buttons[2]() == "the lift went to 2"
    assert buttons[5]() == "the lift went to 5"
    assert buttons[6]() == "the lift went to 6"


def test_floors():
    """make_buttons: floors can have any name, in any order"""
    buttons = make_buttons([0, "roof", -1, 0.5], lift)
    assert buttons["roof"]() == "the lift went to roof"
    assert buttons[0]() == "the lift went to 0"
    assert buttons[-1]() == "the lift went to -1"


def test_two_lifts():
    """make_buttons: two lifts don't get in each other's way"""
    first = make_buttons([1, 2], lift)
    second = make_buttons([7, 8], str)
    assert second[7]() == "7"
    assert first[1]() == "the lift went to 1"


def refused(buttons, call, *arguments, **named):
    """Fail unless a press with arguments is a TypeError."""
    try:
        went = buttons[1](*arguments, **named)
    except TypeError:
        return
    pytest.fail(f"{call} is possible, and {went}. A press should take no argument at all.")


def test_no_argument():
    """make_buttons: nobody can send the lift somewhere else"""
    buttons = make_buttons([1, 2], lift)
    refused(buttons, "buttons[1](99)", 99)
    refused(buttons, "buttons[1](floor=99)", floor=99)


def test_alarms():
    """make_alarms: each alarm names its own room"""
    kitchen, hall, attic = make_alarms(["kitchen", "hall", "Büro"])
    assert kitchen(3) == "kitchen: level 3"
    assert hall(1) == "hall: level 1"
    assert attic(2) == "Büro: level 2"


def test_no_alarms():
    """make_alarms: no rooms, no alarms"""
    assert make_alarms([]) == []


def test_discounts():
    """make_discounts: each discount has its own percentage"""
    discounts = make_discounts({"child": 50, "member": 10, "guest": 0})
    assert discounts["child"](30) == 15
    assert discounts["member"](200) == 180
    assert discounts["guest"](7.5) == 7.5


def test_discounts_all():
    """make_discounts: 100 percent off, and a price of 0"""
    discounts = make_discounts({"staff": 100, "child": 50})
    assert discounts["staff"](80) == 0
    assert discounts["child"](0) == 0
