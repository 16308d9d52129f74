"""The prices of the cinema, in cents."""

__all__ = ["order_price", "ticket_price"]

BASE = 900
BACK_ROWS = "EF"


def ticket_price(row, age):
    """Return the price in cents: back rows are dearer, children pay half."""
    price = BASE + 200 if row in BACK_ROWS else BASE
    return price // 2 if age < 14 else price


def order_price(row, ages):
    """Return the price of an order; from five persons on, one tenth less."""
    total = sum([ticket_price(row, age) for age in ages])
    return total * 9 // 10 if len(ages) >= 5 else total
