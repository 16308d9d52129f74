"""Watered by looking at it.

Sefa's greenhouse has a page that shows all its properties. He opened the page four times on
Sunday, and the tomatoes stood in 40 litres of water: `water` is a property, and reading it opens
the tap.

He also typed 215 degrees for 21.5, and the heating believed him. A property can check what's set:

    >>> class Lamp:
    ...     def __init__(self, percent):
    ...         self.percent = percent
    ...     @property
    ...     def percent(self):
    ...         return self._percent
    ...     @percent.setter
    ...     def percent(self, value):
    ...         if not 0 <= value <= 100:
    ...             raise ValueError(f"{value} is not from 0 to 100")
    ...         self._percent = value
    >>> Lamp(80).percent
    80

`lamp.percent = 120` calls the second method, and so does the line in `__init__`. The value is
kept under another name: `self.percent = value` inside the setter would call the setter again, and
again, and again.

Sort out the class: what should be a property, and what a method? Reading a property is only a
look. It changes nothing, and a second look shows the same. Whatever does something, or has to be
told something, is a method.
"""

import random

from page import page


class Greenhouse:
    """Sefa's greenhouse, and what its page shows.

    celsius      the temperature to heat to. It can be set, from 0 to 40. Anything else is a
                 ValueError, and the old value stays. Greenhouse(215) is one, too
    fahrenheit   the same in degrees Fahrenheit, 32 + 1.8 times celsius. It can be set as well
    litres       how much water there has been. Nobody sets it, only water changes it
    water        give 10 litres
    window       how far the window is open, in percent, at first 0. It can be set, from 0 to 100,
                 and is checked like celsius. So far it's get_window and set_window
    measure      ask the sensor for the temperature now, which is different each time
    warmer       heat to this many degrees more. If that's too much, it's a ValueError
    """

    def __init__(self, celsius=18):
        # TODO
        self.celsius = celsius
        self._litres = 0
        self._percent = 0

    # TODO: fahrenheit isn't there yet, nor is litres.

    @property
    def water(self):
        """Give 10 litres."""
        self._litres += 10
        return self._litres

    def get_window(self):
        """Return how far the window is open."""
        return self._percent

    def set_window(self, percent):
        """Open or close the window."""
        self._percent = percent

    @property
    def measure(self):
        """Return the temperature now."""
        return round(random.gauss(self.celsius, 0.5), 1)

    def warmer(self, by):
        """Heat to this many degrees more."""
        self.celsius = self.celsius + by


if __name__ == "__main__":
    house = Greenhouse(21.5)
    house.water()
    house.window = 30
    for _ in range(4):
        print(", ".join(page(house)))
