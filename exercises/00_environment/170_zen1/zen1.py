"""The Zen of Python at work.

Type import this in a REPL and read the nineteen lines that appear. They are the
taste of the people who made Python, and in code reviews they are quoted every
day. Three of them you can act on now:

    Explicit is better than implicit.
    Flat is better than nested.
    Errors should never pass silently.

A number that just stands there leaves the reader guessing; with a name it
explains itself. A call inside a call inside a call is read from the inside out;
steps with names are read from top to bottom. And a mistake that is hidden today
is found weeks later, in another place.

Below is a program for watering a garden. Rework its three functions, each by
one of the lines above. What they return stays the same to the last digit, except
that a wrong reading is no longer hidden.
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
