# expect: should be a ValueError
class Programme:
    def __init__(self, name, minutes=40, degrees=220):
        self.name = name.strip()
        self.minutes = minutes
        self.degrees = degrees

    def check(self):
        if not self.name:
            raise ValueError("a programme needs a name")
        if not 1 <= self.minutes <= 240:
            raise ValueError(f"minutes: {self.minutes} is not from 1 to 240")
        if not 50 <= self.degrees <= 300:
            raise ValueError(f"degrees: {self.degrees} is not from 50 to 300")

    def text(self):
        return f"{self.name}: {self.minutes} minutes at {self.degrees} degrees"


def heat_bread(name, minutes):
    made = Programme(name, minutes)
    made.check()
    return made


def heat_cakes(degrees):
    made = Programme("cakes", degrees=degrees)
    made.check()
    return made
