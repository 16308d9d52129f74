# expect: heat_cakes returns a Programme of 40 minutes
class Programme:
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
        return f"{self.name}: {self.minutes} minutes at {self.degrees} degrees"


def heat_bread(name, minutes):
    return Programme(name, minutes)


def heat_cakes(degrees):
    return Programme("cakes", degrees)
