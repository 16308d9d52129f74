"""The mast is shorter now.

Chidi hires out sailing boats. On his first day he typed `help(can_pass)`. It showed him
`can_pass(mast, bridge, tide)` and not a word more. So he gave it the mast in feet.

`help` shows the docstring, the text at the start of a function. `clearance` has one, in a
form that Google made popular: a line with a full stop, an empty line, then sections. Raises
is only for what the function raises itself.

The line after `>>>` is an example. Python can check them all:

    $ python3 -m doctest docstrings1.py     (on Windows: py -m doctest docstrings1.py)

Document the other two in the same form, so that nobody has to read their code. Which unit?
Which hours does `tide_at` refuse, and with which error? For `can_pass`, let an example show
the edge: a mast exactly as high as the clearance. Leave the code as it is.
"""


def clearance(bridge, tide):
    """Return the height that is left between the water and a bridge.

    Args:
        bridge: Height of the bridge above the chart's zero, in metres.
        tide: Height of the water above the chart's zero, in metres.

    Returns:
        The clearance in metres; negative if the bridge is under water.

    Example:
        >>> clearance(12.5, 4.0)
        8.5
    """
    return bridge - tide


def tide_at(low, high, hours):
    # TODO: a docstring with Args, Returns, Raises and Example.
    if not 0 <= hours <= 6:
        raise ValueError(f"hours must be from 0 to 6, not {hours}")
    return round(low + (high - low) * hours / 6, 2)


def can_pass(mast, bridge, tide):
    # TODO: a docstring. Which sections does it need?
    return mast < clearance(bridge, tide)
