"""How many cars fit on the ferry?"""

import math

DECK_METRES = 120


def cars(length: float, lanes: int = 4) -> int:
    """Return how many cars of this length, with half a metre between them, fit on the deck."""
    return lanes * math.floor(DECK_METRES / (length + 0.5))
