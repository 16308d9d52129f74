"""What a courier earns."""

import math
from dataclasses import dataclass

MANY_RIDES = 10


@dataclass
class Ride:
    """A ride. `kind` is "letter", "parcel" or "cake", `hour` is when it began, from 0 to 23."""

    kind: str
    km: float
    hour: int
    rain: bool = False

    @property
    def at_night(self) -> bool:
        return not 6 <= self.hour < 22

    def price(self) -> int:
        try:
            cents = {"letter": 250, "parcel": 400, "cake": 600}[self.kind]
        except KeyError:
            raise ValueError(self.kind) from None
        if self.km > 3:
            cents += 80 * math.ceil(self.km - 3)
        if self.rain:
            cents += 100
        if self.at_night:
            cents = int(cents * (2 if self.kind == "cake" else 1.5))
        return cents


def pay(rides: list[Ride], bonuses: list[int] | None = None) -> int:
    """Return what a shift brings, in cents.

    A letter brings 250, a parcel 400, a cake 600. Beyond 3 km, each further km that's begun brings
    80. Rain brings 100. At night (from 22:00, and before 06:00) all of that for a ride counts one
    and a half times, half cents cut off. A cake at night counts twice. Bonuses are added as they
    are, and a shift with ten rides or more brings 500 on top.

    Another kind is a ValueError that names it. The lists stay as they were.
    """
    many = 500 if len(rides) >= MANY_RIDES else 0
    return sum(ride.price() for ride in rides) + sum(bonuses or []) + many


def slip(name: str, rides: list[Ride], bonuses: list[int] | None = None) -> str:
    """Return "NAME: 12.30 euros for 4 rides" (or "for 1 ride")."""
    word = "ride" if len(rides) == 1 else "rides"
    return f"{name}: {pay(rides, bonuses) / 100:.2f} euros for {len(rides)} {word}"
