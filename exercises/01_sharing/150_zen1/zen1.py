"""The Zen of Python at work.

Type import this in a REPL: nineteen lines appear, the taste of the people who
made Python. They are quoted in code reviews every day, these three above all:

    Explicit is better than implicit.
    Flat is better than nested.
    Errors should never pass silently.

A bare number leaves the reader guessing; with a name it explains itself. Calls
inside calls are read from the inside out, steps with names from top to bottom.
A mistake that is hidden today is found weeks later, somewhere else. Rework the
three functions for a garden, each by one of the lines above. What they return
stays the same, except that a wrong reading is no longer hidden.
"""


# TODO: name the two numbers LITRES_PER_SQUARE_METRE and DRY_SHARE, in two
# assignments above the function, and use the names.
def water_needed(area, days):
    """Return the litres for a bed: 4.5 a square metre and day, 0.8 of it when dry."""
    return area * days * 4.5 * 0.8


# TODO: no more than one call in a line: give each step a name.
def gauge(level):
    """Return the level of the tank as text, from 0.0 to 100.0, in a field of 8."""
    return str(round(max(0.0, min(100.0, float(level))), 1)).rjust(8)


# TODO: try runs some lines and except catches the error they make; here that
# turns "wet" into the reading 0. Let the error be seen.
def moisture(reading):
    """Return the reading of the moisture sensor, a text of digits, as a number."""
    try:
        return int(reading)
    except:
        return 0
