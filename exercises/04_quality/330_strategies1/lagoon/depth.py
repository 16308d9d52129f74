"""How deep it is."""

import tidetables

CHART = {"north pier": 2.5, "lighthouse": 6.0, "sandbank": 0.5}


def depth(place: str, hour: int) -> float | None:
    """Return the depth in metres at a place, or None where the chart has nothing."""
    if place not in CHART:
        return None
    return CHART[place] + float(tidetables.height(hour))


def is_safe(place: str, hour: int, draught: float) -> bool:
    """Return whether a boat with this draught floats there."""
    found = depth(place, hour)
    return found is not None and found > draught
