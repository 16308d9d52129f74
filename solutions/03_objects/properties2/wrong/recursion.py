# expect: RecursionError
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
        return self.celsius

    @celsius.setter
    def celsius(self, value):
        if not 0 <= value <= 40:
            raise ValueError(f"{value} degrees are not from 0 to 40")
        self.celsius = value

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
        """Heat to so many degrees more."""
        self.celsius += by


if __name__ == "__main__":
    house = Greenhouse(21.5)
    house.water()
    house.window = 30
    for _ in range(4):
        print(", ".join(page(house)))
