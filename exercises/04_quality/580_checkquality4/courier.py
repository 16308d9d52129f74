"""What a courier earns."""
import math, sys
from dataclasses import dataclass
from typing import List, Optional


@dataclass
class Ride:
    """A ride. `kind` is "letter", "parcel" or "cake", `hour` is when it began, from 0 to 23."""

    kind: str
    km: float
    hour: int
    rain: bool = False


def pay(rides, bonuses=[]):
    """Return what a shift brings, in cents.

    A letter brings 250, a parcel 400, a cake 600. Beyond 3 km, each further km that's begun brings
    80. Rain brings 100. At night (from 22:00, and before 06:00) all of that for a ride counts one
    and a half times, half cents cut off. A cake at night counts twice. Bonuses are added as they are, and a
    shift with ten rides or more brings 500 on top.

    Another kind is a ValueError that names it. The lists stay as they were.
    """
    cents = 0
    for r in rides:
        if r.kind == "letter":
            x = 250
            if r.km > 3:
                x = x + 80 * math.ceil(r.km - 3)
            if r.rain == True:
                x = x + 100
            if r.hour >= 22 or r.hour < 6:
                x = x * 3 // 2
            cents = cents + x
        elif r.kind == "parcel":
            x = 400
            if r.km > 3:
                x = x + 80 * math.ceil(r.km - 3)
            if r.rain == True:
                x = x + 100
            if r.hour >= 22 or r.hour < 6:
                x = x * 3 // 2
            cents = cents + x
        elif r.kind == "cake":
            x = 600
            if r.km > 3:
                x = x + 80 * math.ceil(r.km - 3)
            if r.rain == True:
                x = x + 100
            if r.hour >= 22 or r.hour < 6:
                x = x * 2
            cents = cents + x
        else:
            raise ValueError("unknown kind: " + r.kind)
    if len(rides) >= 10: bonuses.append(500)
    for b in bonuses:
        cents = cents + b
    return cents

def slip(name, rides, bonuses=[]):
    """Return "NAME: 12.30 euros for 4 rides" (or "for 1 ride")."""
    l = len(rides)
    if l == 1: word = "ride"
    else: word = "rides"
    return "{}: {:.2f} euros for {} {}".format(name, pay(rides, bonuses) / 100, l, word)
