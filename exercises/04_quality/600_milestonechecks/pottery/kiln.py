"""The kiln of the pottery: what a firing costs, and which shelf a piece goes on."""

from collections.abc import Mapping
from math import ceil

SHELVES = {"floor": 40, "middle": 25, "top": 12}


def fee(grams: int, *, member: bool = False) -> int:
    """Return what a firing costs, in cents.

    Each 100 g, or part of 100 g, is 30 cents. A firing is 200 cents at least.
    Members pay half of all that. Fewer than 1 g is a ValueError.
    """
    if grams < 1:
        raise ValueError(f"a piece weighs 1 g or more, not {grams}")
    full = max(200, 30 * ceil(grams / 100))
    return full // 2 if member else full


def shelf(height: float, shelves: Mapping[str, int] = SHELVES) -> str | None:
    """Return the shelf with the least room that a piece of this height (in cm) still fits on.

    A piece may be exactly as high as the room. If it fits on no shelf, return None.
    """
    fitting = {name: room for name, room in shelves.items() if room >= height}
    return min(fitting, key=lambda name: fitting[name]) if fitting else None
