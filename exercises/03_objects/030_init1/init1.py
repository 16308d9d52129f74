"""Two hundred black cakes.

Last night the oven in Ikram's bakery ran at 2300 degrees, or tried to. Somebody had typed a zero
too many. There's a function that catches this, `problem`, but everybody who makes a programme has
to remember to call it. `heat_cakes` didn't.

If the check is in `__init__`, nobody can forget it. A wrong object is never made:

    >>> class Alarm:
    ...     def __init__(self, hour, sound="bell"):
    ...         if not 0 <= hour <= 23:
    ...             raise ValueError(f"there is no hour {hour}")
    ...         self.hour = hour
    ...         self.sound = sound
    >>> Alarm(6).sound
    'bell'
    >>> Alarm(25)
    Traceback (most recent call last):
        ...
    ValueError: there is no hour 25

Parameters of `__init__` have defaults as in any function. Note that it has no `return`: the new
object is what comes out.

Turn the dicts into a class Programme, with the same messages in its ValueErrors, and delete
`problem`. `heat_cakes` and `heat_bread` make a Programme each and return it.
"""


def programme(name, minutes=40, degrees=220):
    """Return a programme for the oven, as a dict."""
    return {"name": name, "minutes": minutes, "degrees": degrees}


def problem(values):
    """Return what's wrong with a programme, the first thing only, or None."""
    if not values["name"].strip():
        return "a programme needs a name"
    if not 1 <= values["minutes"] <= 240:
        return f"minutes: {values['minutes']} is not from 1 to 240"
    if not 50 <= values["degrees"] <= 300:
        return f"degrees: {values['degrees']} is not from 50 to 300"
    return None


class Programme:
    """What the oven does: Programme("rye", 50, 230). The name is kept without spaces around it."""

    # TODO: __init__, with defaults and checks as in the functions above.

    # TODO: text(), which returns "rye: 50 minutes at 230 degrees".


def heat_bread(name, minutes):
    """Return the Programme for a bread, at the usual 220 degrees."""
    # TODO
    values = programme(name, minutes)
    if problem(values):
        raise ValueError(problem(values))
    return values


def heat_cakes(degrees):
    """Return the Programme for cakes: it's called cakes, and takes the usual 40 minutes."""
    # TODO
    return programme("cakes", degrees=degrees)
