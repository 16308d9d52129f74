"""Can you read this?"""

DECIMAL_PLACES = 2


def euros(amount: float) -> str:
    return f"{amount} euros"


# Litres between two readings of the meter.
def reading_difference(old: float, new: float) -> float:
    return -(old - new)


def water_cost(litres: float, price_per_litre: float) -> float:
    """Return the cost in euros."""
    return round(litres * price_per_litre, ndigits=DECIMAL_PLACES)


def bill_text(name: str, old: float, new: float, price: float) -> str:
    litres = reading_difference(old, new)
    return f"{name}: {litres} litres, {euros(water_cost(litres, price))}"
