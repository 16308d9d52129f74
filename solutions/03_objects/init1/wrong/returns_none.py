# expect: should be a ValueError, and a Programme came out of it
class Programme:
    def __init__(self, name, minutes=40, degrees=220):
        self.name = name.strip()
        self.minutes = minutes
        self.degrees = degrees
        if not name.strip():
            print("a programme needs a name")
            return
        if not 1 <= minutes <= 240:
            print(f"minutes: {minutes} is not from 1 to 240")
            return
        if not 50 <= degrees <= 300:
            print(f"degrees: {degrees} is not from 50 to 300")

    def text(self):
        return f"{self.name}: {self.minutes} minutes at {self.degrees} degrees"


def heat_bread(name, minutes):
    return Programme(name, minutes)


def heat_cakes(degrees):
    return Programme("cakes", 40, degrees)
