# expect: from_frozen has the same parameters as bake, in the same order
"""Three hours at 25 degrees."""


def bake(degrees, minutes, shelf, fan):
    """Return what the oven does."""
    wind = "on" if fan else "off"
    return f"{degrees} degrees, {minutes} minutes, shelf {shelf}, fan {wind}"


def sponge():
    """Bake at 180 degrees for 25 minutes, on shelf 2, with the fan on."""
    return bake(180, minutes=25, shelf=2, fan=True)


def pizza():
    """Bake at 250 degrees for 8 minutes, on shelf 1, with the fan on."""
    return bake(250, minutes=8, shelf=1, fan=True)


def bread():
    """Bake at 220 degrees for 45 minutes, on shelf 2, with the fan off."""
    return bake(220, minutes=45, shelf=2, fan=False)


def meringue():
    """Bake at 90 degrees for 120 minutes, on shelf 3, with the fan off."""
    return bake(90, minutes=120, shelf=3, fan=False)


def from_frozen(minutes, degrees, shelf, fan):
    """Bake something that was frozen: the same as bake, but 10 minutes longer."""
    return bake(degrees, minutes=minutes + 10, shelf=shelf, fan=fan)


print("Sponge:  ", sponge())
print("Pizza:   ", pizza())
print("Bread:   ", bread())
print("Meringue:", meringue())
