"""Compare the shape.

`match` compares a value with patterns, from top to bottom, and runs the first case
that fits:

    >>> def price(order):
    ...     match order:
    ...         case ("tea", _):
    ...             return 3
    ...         case ("cake" | "pie", pieces):
    ...             return 4 * pieces

A literal ("tea", 0) is compared. A bare name (pieces) fits anything and keeps it. `|`
means "or", `_` fits anything and keeps nothing. The number of parts must be right.
The trap: `case stop:` does not compare with a variable called stop. It fits everything
and gives it that name. For comparing, write the literal.

A toy robot gets commands as tuples. Two cases are finished; add the others.
"""


def describe(command):
    """Return what the robot says when it gets a command.

    ("stop",)          "I stop"
    ("go", 3)          "I go 3 steps"
    ("go", 1)          "I go one step"
    ("go", 0)          "I stay here"
    ("turn", "left")   "I turn left"; the same with "right", no other word
    anything else      "I don't understand"
    """
    match command:
        case ("stop",):
            return "I stop"
        case ("go", steps):
            return f"I go {steps} steps"
        # TODO: one step, no step, turning, and everything else.


def new_place(place, command):
    """Return the place (x, y) that the robot reaches with a command.

    ("go", "north", 2) adds 2 to y, "south" takes it off; "east" adds to x, "west"
    takes it off. ("home",) leads to (0, 0). Any other command changes nothing.
    """
    x, y = place
    # TODO: a match with six cases.
    return x, y
