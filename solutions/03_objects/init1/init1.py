"""Two hundred black cakes."""


class Programme:
    """What the oven does: Programme("rye", 50, 230). The name is kept without spaces around it."""

    def __init__(self, name, minutes=40, degrees=220):
        if not name.strip():
            raise ValueError("a programme needs a name")
        if not 1 <= minutes <= 240:
            raise ValueError(f"minutes: {minutes} is not from 1 to 240")
        if not 50 <= degrees <= 300:
            raise ValueError(f"degrees: {degrees} is not from 50 to 300")
        self.name = name.strip()
        self.minutes = minutes
        self.degrees = degrees

    def text(self):
        """Return what the oven does, for people."""
        return f"{self.name}: {self.minutes} minutes at {self.degrees} degrees"


def heat_bread(name, minutes):
    """Return the Programme for a bread, at the usual 220 degrees."""
    return Programme(name, minutes)


def heat_cakes(degrees):
    """Return the Programme for cakes: it's called cakes, and takes the usual 40 minutes."""
    return Programme("cakes", degrees=degrees)


# Why this way
#
# All checks come first, so there's never an object with half of its values. The name is tidied
# here, once. A function that makes the dict and checks it would help, too, but anybody can still
# write {"degrees": 2300} by hand. What a class like this doesn't stop is `rye.degrees = 2300`
# afterwards: properties do, later in this phase.
