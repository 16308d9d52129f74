"""What comes out of the press, and what it costs."""

from press.orders import Order

KILOS_PER_BOTTLE = 1.5
PRICE = 30
MEMBER_PRICE = 25
LEAST = 100


def bottles(kilos: float) -> int:
    """Return how many bottles are filled: full ones only."""
    return int(kilos // KILOS_PER_BOTTLE)


def price(order: Order) -> int:
    """Return the price in kroner: 30 a bottle, 25 for members, and at least 100."""
    each = MEMBER_PRICE if order.member else PRICE
    return max(LEAST, bottles(order.kilos) * each)
