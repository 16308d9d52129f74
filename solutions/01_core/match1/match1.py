"""Compare the shape."""


def describe(command):
    """Return what the robot says when it gets a command."""
    match command:
        case ("stop",):
            return "I stop"
        case ("go", 0):
            return "I stay here"
        case ("go", 1):
            return "I go one step"
        case ("go", steps):
            return f"I go {steps} steps"
        case ("turn", "left" | "right" as side):
            return f"I turn {side}"
        case _:
            return "I don't understand"


def new_place(place, command):
    """Return the place (x, y) that the robot reaches with a command."""
    x, y = place
    match command:
        case ("go", "north", steps):
            return x, y + steps
        case ("go", "south", steps):
            return x, y - steps
        case ("go", "east", steps):
            return x + steps, y
        case ("go", "west", steps):
            return x - steps, y
        case ("home",):
            return 0, 0
        case _:
            return place


# Why this way
#
# With if, each of these would need len(command), command[0] and command[2]; the
# pattern says it all at once and unpacks as well. The special numbers stand above the
# general case, or they would never be reached. For a plain choice between values of
# one variable, if/elif or a dict is often just as good.
