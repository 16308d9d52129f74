"""Water for the wet beds.

Goran moved the program of his greenhouse to a new computer, and some lines slipped
to the left or right. Python runs it all the same. The tomatoes have noticed: wet
beds get water, dry ones don't.

The spaces in front of a line say what the line belongs to. Four more, and it
belongs to the `if`, `else`, `for` or `def` above it; four less, and it doesn't any
more:

    for bed in ["north", "south"]:
        print("watering", bed)
    print("done")

This prints `done` once. With four spaces in front of the last line, it appears after
every bed. Nothing warns you, because both make sense to Python.

The docstrings say what the four functions are for. In each of them, move one part
to the left or right until it does what it says. No word has to change.
"""

# TODO: move the lines that belong somewhere else.


def alarm(temperatures):
    """Return "too hot" if any of the temperatures is above 35, otherwise "fine"."""
    for temperature in temperatures:
        if temperature > 35:
            return "too hot"
        return "fine"


def frost_nights(temperatures):
    """Return how many of the temperatures are below 0."""
    count = 0
    for temperature in temperatures:
        if temperature < 0:
            print("frost:", temperature)
        count += 1
    return count


def litres(moisture, hour):
    """Return the litres for a bed. A moisture of 30 or more needs 0 at any hour.

    A dry bed (below 30) gets 5 from 18 o'clock on, and 3 before that.
    """
    amount = 0
    if moisture < 30:
        if hour >= 18:
            amount = 5
    else:
        amount = 3
    return amount


def all_litres(moistures, hour):
    """Return the litres for all beds together, one for each moisture."""
    total = 0
    for moisture in moistures:
        total += litres(moisture, hour)
        return total
