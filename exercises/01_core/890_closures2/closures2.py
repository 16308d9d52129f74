"""A closure keeps the name, not the value.

The inner function looks its names up when it is called, not when it is made. In
a loop this surprises everybody once:

    >>> actions = []
    >>> for drink in ["tea", "juice"]:
    ...     actions.append(lambda: drink)
    >>> [action() for action in actions]
    ['juice', 'juice']

There is only one name, drink, and after the loop it means "juice". Two ways out:
a default, which is evaluated at once (`lambda drink=drink: drink`), or a function
that makes the inner one, so that each gets a name of its own.

You will meet it with buttons, timers and callbacks. All buttons of this lift go
to the last floor. Mend the three functions.
"""


def make_buttons(floors, go):
    """Return a dict with a function for each floor that calls go(floor).

    A press without arguments must work, and a press takes no argument at all:
    nobody may send the lift to another floor by press(99).
    """
    buttons = {}
    for floor in floors:
        # TODO: which floor is meant at the time of the press?
        def press():
            return go(floor)

        buttons[floor] = press
    return buttons


def make_alarms(rooms):
    """Return a list of functions alarm(level), one for each room.

    >>> kitchen, hall = make_alarms(["kitchen", "hall"])
    >>> kitchen(3)
    'kitchen: level 3'
    """
    alarms = []
    for room in rooms:
        alarms.append(lambda level: f"{room}: level {level}")  # TODO
    return alarms


def make_discounts(percents):
    """Return a dict from each name to a function price -> reduced price.

    >>> make_discounts({"child": 50, "member": 10})["member"](200)
    180.0
    """
    # TODO
    return {
        name: lambda price: price * (100 - percent) / 100
        for name, percent in percents.items()
    }
