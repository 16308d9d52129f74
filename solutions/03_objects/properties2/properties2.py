"""Watered by looking at it."""

import random

from page import page


class Greenhouse:
    """Sefa's greenhouse, and what its page shows."""

    def __init__(self, celsius=18):
        self.celsius = celsius
        self._litres = 0
        self.window = 0

    @property
    def celsius(self):
        """The temperature to heat to, from 0 to 40."""
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        if not 0 <= value <= 40:
            raise ValueError(f"{value} degrees are not from 0 to 40")
        self._celsius = value

    @property
    def fahrenheit(self):
        """The same in degrees Fahrenheit."""
        return 32 + 1.8 * self.celsius

    @fahrenheit.setter
    def fahrenheit(self, value):
        self.celsius = (value - 32) / 1.8

    @property
    def litres(self):
        """How much water it has had."""
        return self._litres

    def water(self):
        """Give 10 litres."""
        self._litres += 10

    @property
    def window(self):
        """How far the window is open, from 0 to 100 percent."""
        return self._percent

    @window.setter
    def window(self, percent):
        if not 0 <= percent <= 100:
            raise ValueError(f"{percent} percent are not from 0 to 100")
        self._percent = percent

    def measure(self):
        """Return the temperature now."""
        return round(random.gauss(self.celsius, 0.5), 1)

    def warmer(self, by):
        """Heat to this many degrees more."""
        self.celsius += by


if __name__ == "__main__":
    house = Greenhouse(21.5)
    house.water()
    house.window = 30
    for _ in range(4):
        print(", ".join(page(house)))


# Why this way
#
# There's one place that says what a temperature may be, and everything else goes through it:
# `__init__`, fahrenheit, even `self.celsius += by`. Only celsius is kept, so the two can't
# disagree. `measure` could be a property for Python. For people it can't: `if house.measure > 25`
# and the line below it would see two different temperatures.
