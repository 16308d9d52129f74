"""What a courier earns."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

BASE = {"letter": 250, "parcel": 400, "cake": 600}
FREE_KM = 3
MANY_RIDES = 10


@dataclass
class Ride:
    """A ride. `kind` is "letter", "parcel" or "cake", `hour` is when it began, from 0 to 23."""

    kind: str
    km: float
    hour: int
    rain: bool = False


def price(ride: Ride) -> int:
    """Return what a single ride brings, in cents."""
    if ride.kind not in BASE:
        raise ValueError(f"unknown kind: {ride.kind}")
    cents = BASE[ride.kind] + 80 * max(math.ceil(ride.km - FREE_KM), 0) + 100 * ride.rain
    if not is_night(ride.hour):
        return cents
    return cents * 2 if ride.kind == "cake" else cents * 3 // 2


def is_night(hour: int) -> bool:
    """Return whether a ride that began in this hour is paid as one at night."""
    return hour >= 22 or hour < 6


def pay(rides: Sequence[Ride], bonuses: list[int] | None = None) -> int:
    """Return what a shift brings, in cents.

    A letter brings 250, a parcel 400, a cake 600. Beyond 3 km, each further km that's begun brings
    80. Rain brings 100. At night (from 22:00, and before 06:00) all of that for a ride counts one
    and a half times, half cents cut off. A cake at night counts twice. Bonuses are added as they
    are, and a shift with ten rides or more brings 500 on top.

    Another kind is a ValueError that names it. The lists stay as they were.
    """
    if bonuses is None:
        bonuses = []
    if len(rides) >= MANY_RIDES:
        bonuses.append(500)
    return sum(price(ride) for ride in rides) + sum(bonuses)


def slip(name: str, rides: Sequence[Ride], bonuses: list[int] | None = None) -> str:
    """Return "NAME: 12.30 euros for 4 rides" (or "for 1 ride")."""
    word = "ride" if len(rides) == 1 else "rides"
    return f"{name}: {pay(rides, bonuses) / 100:.2f} euros for {len(rides)} {word}"
