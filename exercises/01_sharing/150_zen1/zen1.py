"""The beans are dead.

Camila's sensor had fallen into a puddle and sent n/a in place of a number. The
program said that the beans needed 0.0 litres. Nobody was told of any error.

Type import this at the prompt, and you get nineteen lines: the Zen of Python,
the taste of the people who made it. Reviewers quote these three most:

    Explicit is better than implicit.
    Flat is better than nested.
    Errors should never pass silently.

Rework the program, one line of the Zen after the other:

    1. Give the numbers 30 and 4.5 names: WET and LITRES. Use the names.
    2. Make litres flat: no if inside another if.
    3. With a wrong reading, let litres raise the ValueError. The table catches
       it and prints  beans: the sensor says n/a  for that bed.

Everything else stays as it is. Look at the table before and after: python3 zen1.py
"""

BEDS = [
    ("roses", 6.0, 3, "12"),
    ("beans", 2.5, 4, "n/a"),
    ("lettuce", 4.0, 2, "30"),
    ("herbs", 0.0, 5, "8"),
    ("tomatoes", 3.2, 1, "29"),
]


def litres(area, days, reading):
    """Return the water for a bed: `days` dry days on this many square metres.

    From a reading of 30 on, the soil is wet, and the bed needs none.
    """
    if area > 0:
        if days > 0:
            try:
                if int(reading) < 30:
                    return area * days * 4.5
                else:
                    return 0.0
            except:
                return 0.0
        else:
            return 0.0
    else:
        return 0.0


def print_table(beds):
    """Print a line for each bed."""
    for name, area, days, reading in beds:
        print(f"{name}: {litres(area, days, reading)} litres")


if __name__ == "__main__":
    print_table(BEDS)
