import pytest

from closures2 import make_alarms, make_buttons, make_discounts


@pytest.mark.parametrize("floors", [[3], [0, 1, 2], [-1, 5, 9, 12]])
def test_buttons(floors):
    """each button goes to its own floor"""
    visited = []
    buttons = make_buttons(floors, visited.append)
    for floor in floors:
        buttons[floor]()
    assert visited == floors


def test_button_returns():
    """a press returns what go returns"""
    buttons = make_buttons([4, 7], lambda floor: floor * 10)
    assert (buttons[4](), buttons[7]()) == (40, 70)


def test_button_takes_no_argument():
    """nobody may send the lift to another floor"""
    buttons = make_buttons([1, 2], lambda floor: f"the lift went to {floor}")

    def press_with_99():
        try:
            return buttons[1](99)
        except TypeError:
            return "TypeError"

    assert press_with_99() == "TypeError", "a press must not accept an argument"


def test_floors_may_change_afterwards():
    """changing the list of floors later changes no button"""
    floors = [1, 2]
    buttons = make_buttons(floors, lambda floor: floor)
    floors[0] = 8
    assert buttons[1]() == 1


@pytest.mark.parametrize("level", [1, 4])
def test_alarms(level):
    """each alarm names its own room"""
    alarms = make_alarms(["kitchen", "hall", "attic"])
    assert [alarm(level) for alarm in alarms] == [
        f"kitchen: level {level}",
        f"hall: level {level}",
        f"attic: level {level}",
    ]


@pytest.mark.parametrize("price", [200, 80])
def test_discounts(price):
    """each discount has its own percentage"""
    percents = {"child": 50, "member": 10, "staff": 100, "none": 0}
    discounts = make_discounts(percents)
    assert {name: discounts[name](price) for name in percents} == {
        "child": price * 0.5,
        "member": price * 0.9,
        "staff": 0,
        "none": price,
    }
