"""Pumpkins for a field that isn't there.

Freya made the pumpkin bed narrower: `plot.width = 3`. In the order for seed it still has 60 square
metres. Its area was worked out once, in `__init__`, and nobody has told it.

A method `area()` would always be right. But thirty programs say `plot.area`, without brackets, and
all of them would have to change. A property is a method that's read like an attribute:

    >>> class Trip:
    ...     def __init__(self, km, hours):
    ...         self.km = km
    ...         self.hours = hours
    ...     @property
    ...     def speed(self):
    ...         return self.km / self.hours
    >>> trip = Trip(90, 1)
    >>> trip.hours = 2
    >>> trip.speed
    45.0

It's worked out each time somebody looks. `trip.speed = 50` is an AttributeError: what follows from
other values can't be set.

Make everything that follows from other values a property. Then look at the order:
`python3 properties1.py` (on Windows `py properties1.py`). Leave report.py as it is.
"""

import report


class Plot:
    """A bed with a name, a width and a length in metres, and grams of seed per square metre.

    It has an area, needs some grams of seed, and has a fence all around it.
    """

    def __init__(self, name, width, length, grams=2):
        # TODO
        self.name = name
        self.width = width
        self.length = length
        self.grams = grams
        self.area = width * length
        self.seed = self.area * grams
        self.fence = 2 * (width + length)


class Garden:
    """Some plots. Area, seed and fence of a garden are the sums of those of its plots."""

    def __init__(self):
        # TODO
        self.plots = []
        self.area = 0
        self.seed = 0
        self.fence = 0

    def add(self, plot):
        """Add a plot."""
        self.plots.append(plot)
        self.area += plot.area
        self.seed += plot.seed
        self.fence += plot.fence


if __name__ == "__main__":
    garden = Garden()
    pumpkins = Plot("pumpkins", 6, 10, grams=3)
    garden.add(pumpkins)
    garden.add(Plot("kale", 2, 4.5))
    pumpkins.width = 3
    print("\n".join(report.order(garden)))
