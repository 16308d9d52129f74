"""A closure keeps the name, not the value."""


def make_button(floor, go):
    """Return the function of one button."""

    def press():
        return go(floor)

    return press


def make_buttons(floors, go):
    """Return a dict with a function for each floor that calls go(floor)."""
    return {floor: make_button(floor, go) for floor in floors}


def make_alarms(rooms):
    """Return a list of functions alarm(level), one for each room."""
    return [lambda level, room=room: f"{room}: level {level}" for room in rooms]


def make_discounts(percents):
    """Return a dict from each name to a function price -> reduced price."""
    return {
        name: lambda price, percent=percent: price * (100 - percent) / 100
        for name, percent in percents.items()
    }


# Why this way
#
# The default is short, but it is a parameter: a caller who passes one argument
# too many overwrites it without an error. A function that makes the function has
# no such hole, so the lift's buttons get one. functools.partial, which comes in
# the next phase, is the third way. Linters report the trap as B023.
