"""Three hours at 25 degrees.

    bake(25, 180, 2, True)

Which of these numbers is the minutes? The program that drives Noor's new oven got it wrong.
Her first cake was in for three hours, and came out warm, wet and flat.

Python hands out arguments by position, in the order of the `def` line. In the call you can
also say which parameter you mean. Then the order doesn't matter:

    >>> def invite(host, guest):
    ...     return f"{host} invites {guest}"
    >>> invite("Ali", "Bo")
    'Ali invites Bo'
    >>> invite(guest="Ali", host="Bo")
    'Bo invites Ali'

You can mix both, but the arguments without a name come first.

Noor has a new rule for her kitchen: in every call of `bake` the degrees come first, without
a name. Everything else is named. Correct the four recipes to fit their cards, then write
`from_frozen`. Leave `bake` as it is. `python3 params1.py` (on Windows `py params1.py`) shows
what the oven does.
"""


def bake(degrees, minutes, shelf, fan):
    """Return what the oven does."""
    wind = "on" if fan else "off"
    return f"{degrees} degrees, {minutes} minutes, shelf {shelf}, fan {wind}"


def sponge():
    """Bake at 180 degrees for 25 minutes, on shelf 2, with the fan on."""
    # TODO
    return bake(25, 180, 2, True)


def pizza():
    """Bake at 250 degrees for 8 minutes, on shelf 1, with the fan on."""
    # TODO: why does this one look nearly right?
    return bake(250, 8, True, 1)


def bread():
    """Bake at 220 degrees for 45 minutes, on shelf 2, with the fan off."""
    # TODO
    return bake(220, fan=False, shelf=45, minutes=2)


def meringue():
    """Bake at 90 degrees for 120 minutes, on shelf 3, with the fan off."""
    # TODO
    return bake(90, 120, 3, False)


# TODO: from_frozen has the parameters of bake: the same names, in the same order.
def from_frozen():
    """Bake something that was frozen: the same as bake, but 10 minutes longer."""
    return bake(0, 0, 0, False)


print("Sponge:  ", sponge())
print("Pizza:   ", pizza())
print("Bread:   ", bread())
print("Meringue:", meringue())
