from dataclasses import dataclass


@dataclass
class Programme:
    name: str
    minutes: int = 40
    degrees: int = 220

    def __post_init__(self):
        self.name = self.name.strip()
        if self.name == "":
            raise ValueError("a programme needs a name")
        for what, low, high in [("minutes", 1, 240), ("degrees", 50, 300)]:
            value = getattr(self, what)
            if value < low or value > high:
                raise ValueError(f"{what}: {value} is not from {low} to {high}")

    def text(self) -> str:
        return f"{self.name}: {self.minutes} minutes at {self.degrees} degrees"


def heat_bread(name, minutes):
    return Programme(name, minutes, 220)


def heat_cakes(degrees):
    return Programme("cakes", 40, degrees)
