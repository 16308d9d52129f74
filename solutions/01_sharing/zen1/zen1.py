"""The beans are dead."""

WET = 30
LITRES = 4.5  # for a square metre and a day

BEDS = [
    ("roses", 6.0, 3, "12"),
    ("beans", 2.5, 4, "n/a"),
    ("lettuce", 4.0, 2, "30"),
    ("herbs", 0.0, 5, "8"),
    ("tomatoes", 3.2, 1, "29"),
]


def litres(area, days, reading):
    """Return the water for a bed: `days` dry days on this many square metres."""
    if area <= 0 or days <= 0:
        return 0.0
    if int(reading) >= WET:
        return 0.0
    return area * days * LITRES


def print_table(beds):
    """Print a line for each bed."""
    for name, area, days, reading in beds:
        try:
            print(f"{name}: {litres(area, days, reading)} litres")
        except ValueError:
            print(f"{name}: the sensor says {reading}")


if __name__ == "__main__":
    print_table(BEDS)


# Why this way
#
# The odd cases leave first, each by its own return, and the last line is the one
# that matters. int may raise; litres doesn't know what its caller wants to do
# about it, so it lets the error pass, and the table decides. A bare except also
# hides a misspelt name: every bed would get 0.0 litres, and still no message.
