# expect: make_buttons: nobody can send the lift somewhere else
"""Every button goes to the sixth floor."""


def make_button(floor, go):
    """Return the function of one button."""

    def press():
        return go(floor)

    return press


def make_buttons(floors, go):
    """Return a dict: for each floor a function that calls go(floor) and returns its result.

    The function takes no argument, not even an optional one.
    """
    return {floor: (lambda *, floor=floor: go(floor)) for floor in floors}


def make_alarms(rooms):
    """Return a list of functions, one for each room; each takes a level from 1 to 3.

    >>> kitchen, hall = make_alarms(["kitchen", "hall"])
    >>> kitchen(3)
    'kitchen: level 3'
    """
    return [lambda level, room=room: f"{room}: level {level}" for room in rooms]


def make_discounts(percents):
    """Return a dict: for each name a function that takes a price and gives the reduced one.

    >>> discounts = make_discounts({"child": 50, "member": 10})
    >>> discounts["child"](30)
    15.0
    """
    return {
        name: lambda price, percent=percent: price * (100 - percent) / 100
        for name, percent in percents.items()
    }
