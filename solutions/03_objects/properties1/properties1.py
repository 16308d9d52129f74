"""Pumpkins for a field that isn't there."""

import report


class Plot:
    """A bed with a name, a width and a length in metres, and grams of seed per square metre."""

    def __init__(self, name, width, length, grams=2):
        self.name = name
        self.width = width
        self.length = length
        self.grams = grams

    @property
    def area(self):
        """How many square metres it has."""
        return self.width * self.length

    @property
    def seed(self):
        """How many grams of seed it needs."""
        return self.area * self.grams

    @property
    def fence(self):
        """How many metres of fence go around it."""
        return 2 * (self.width + self.length)


class Garden:
    """Some plots. Area, seed and fence of a garden are the sums of those of its plots."""

    def __init__(self):
        self.plots = []

    def add(self, plot):
        """Add a plot."""
        self.plots.append(plot)

    @property
    def area(self):
        """How many square metres all plots have."""
        return sum(plot.area for plot in self.plots)

    @property
    def seed(self):
        """How many grams of seed all plots need."""
        return sum(plot.seed for plot in self.plots)

    @property
    def fence(self):
        """How many metres of fence there are around the plots."""
        return sum(plot.fence for plot in self.plots)


if __name__ == "__main__":
    garden = Garden()
    pumpkins = Plot("pumpkins", 6, 10, grams=3)
    garden.add(pumpkins)
    garden.add(Plot("kale", 2, 4.5))
    pumpkins.width = 3
    print("\n".join(report.order(garden)))


# Why this way
#
# Each fact is kept once: width, length, grams, plots. Everything else is worked out, and can't be
# out of date. It costs a multiplication for each look. Where that's too slow, functools has
# cached_property. It keeps the value, and with it the mistake of this exercise. Methods such as
# get_area() come from languages without properties.
