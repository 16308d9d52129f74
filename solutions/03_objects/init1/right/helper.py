def between(what, value, low, high):
    if value in range(low, high + 1):
        return value
    raise ValueError(f"{what}: {value} is not from {low} to {high}")


class ProgrammeError(ValueError):
    pass


class Programme:
    """A programme of the oven."""

    def __init__(self, name: str, minutes: int = 40, degrees: int = 220) -> None:
        self.name = name.strip()
        if len(self.name) == 0:
            raise ProgrammeError("a programme needs a name")
        self.minutes = between("minutes", minutes, 1, 240)
        self.degrees = between("degrees", degrees, 50, 300)
        print("made", self.name)

    def text(self) -> str:
        return "%s: %d minutes at %d degrees" % (self.name, self.minutes, self.degrees)


def heat_bread(name, minutes):
    return Programme(minutes=minutes, name=name)


def heat_cakes(degrees):
    return Programme(degrees=degrees, name="cakes")
