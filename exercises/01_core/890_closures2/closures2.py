"""Every button goes to the sixth floor.

Priya wired up the lift of a six-storey building in a loop, one button per floor. Now every
button takes you to the sixth floor.

Her buttons are functions made inside a loop, and each of them says `go(floor)`. But a
function doesn't look at `floor` when it's made. It looks when somebody presses, and by then
the loop is over and `floor` is 6.

    >>> actions = []
    >>> for drink in ["tea", "juice"]:
    ...     actions.append(lambda: drink)
    >>> actions[0]()
    'juice'

There are two ways out. A default is looked up at once: `lambda drink=drink: drink`. Or a
function makes the button: at each call it has a `floor` of its own.

Which is better? A default is also a parameter, and callers can fill it in. In a lift, nobody
should be able to say `press(99)`.

Correct the three functions.
"""


def make_buttons(floors, go):
    """Return a dict: for each floor a function that calls go(floor) and returns its result.

    The function takes no argument, not even an optional one.
    """
    buttons = {}
    for floor in floors:
        # TODO: which floor is it when somebody presses?
        def press():
            return go(floor)

        buttons[floor] = press
    return buttons


def make_alarms(rooms):
    """Return a list of functions, one for each room; each takes a level from 1 to 3.

    >>> kitchen, hall = make_alarms(["kitchen", "hall"])
    >>> kitchen(3)
    'kitchen: level 3'
    """
    alarms = []
    for room in rooms:
        # TODO
        alarms.append(lambda level: f"{room}: level {level}")
    return alarms


def make_discounts(percents):
    """Return a dict: for each name a function that takes a price and gives the reduced one.

    >>> discounts = make_discounts({"child": 50, "member": 10})
    >>> discounts["child"](30)
    15.0
    """
    # TODO: a comprehension is a loop as well.
    return {name: lambda price: price * (100 - percent) / 100 for name, percent in percents.items()}
