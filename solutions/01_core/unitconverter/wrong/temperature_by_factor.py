# expect: stage 2: temperatures, in all directions
"""Convert lengths, weights and temperatures. The brief is in README.md."""

POUND = 453.59237

FACTORS = {
    "length": {"mm": 0.001, "cm": 0.01, "m": 1, "km": 1000, "in": 0.0254, "ft": 0.3048},
    "weight": {"g": 1, "kg": 1000, "lb": POUND, "oz": POUND / 16},
}

# To Celsius and from Celsius.
TEMPERATURES = {
    "C": (lambda celsius: celsius, lambda celsius: celsius),
    "F": (lambda degrees: degrees * 5 / 9, lambda celsius: celsius * 9 / 5),
    "K": (lambda kelvin: kelvin - 273.15, lambda celsius: celsius + 273.15),
}


class ConversionError(ValueError):
    """The parent of the errors of this module."""


class UnknownUnit(ConversionError):
    """A unit is in no table."""

    def __init__(self, unit):
        super().__init__(f"unknown unit: {unit!r}")
        self.unit = unit


class NoConversion(ConversionError):
    """The two units measure different quantities."""


def quantity_of(unit):
    """Return the quantity that a unit measures."""
    for quantity, names in units().items():
        if unit in names:
            return quantity
    raise UnknownUnit(unit)


def convert(value, source, target):
    """Return the value, given in the source unit, in the target unit."""
    quantity = quantity_of(source)
    if quantity_of(target) != quantity:
        raise NoConversion(f"cannot convert {source} to {target}")
    if quantity == "temperature":
        to_celsius, _ = TEMPERATURES[source]
        _, from_celsius = TEMPERATURES[target]
        return float(from_celsius(to_celsius(value)))
    factors = FACTORS[quantity]
    return value * factors[source] / factors[target]


def units():
    """Return a dict from quantity to the sorted list of its units."""
    listed = {quantity: sorted(factors) for quantity, factors in FACTORS.items()}
    listed["temperature"] = sorted(TEMPERATURES)
    return listed
