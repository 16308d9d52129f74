# expect: nobody may send the lift to another floor
"""A closure keeps the name, not the value."""


def make_button(floor, go):
    """Return the function of one button."""

    def press():
        return go(floor)

    return press


def make_buttons(floors, go):
    """Return a dict with a function for each floor that calls go(floor)."""
    return {floor: lambda floor=floor: go(floor) for floor in floors}


def make_alarms(rooms):
    """Return a list of functions alarm(level), one for each room."""
    return [lambda level, room=room: f"{room}: level {level}" for room in rooms]


def make_discounts(percents):
    """Return a dict from each name to a function price -> reduced price."""
    return {
        name: lambda price, percent=percent: price * (100 - percent) / 100
        for name, percent in percents.items()
    }
