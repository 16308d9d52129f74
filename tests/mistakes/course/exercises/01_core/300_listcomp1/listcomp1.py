"""A list in one line."""


def doubled(amounts):
    """Return a list with every amount doubled."""
    return [amount * 2 for amount in amounts]


def frost_days(temperatures):
    """Return a list of the temperatures below 0."""
    return [t for t in temperatures if t < 0]


def in_fahrenheit(readings):
    """Return the readings in Fahrenheit: degrees times 1.8, plus 32."""
    return [float(reading) * 1.8 + 32 for reading in readings if reading.strip()]


def signs(temperatures):
    """Return a list with "ice" for every temperature below 0, "wet" for all others."""
    return ["ice" if t < 0 else "wet" for t in temperatures]
