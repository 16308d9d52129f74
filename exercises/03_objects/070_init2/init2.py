"""A house in pale pink.

Last week a customer ordered "facade", a warm yellow in Leilani's table. Her program takes a colour
in four forms, and guesses which one it's been given. All six letters of "facade" are hex digits as
well. So the house at the harbour is #facade now.

No guess is always right. But the caller knows which form it is, and can say so:

    >>> class Walk:
    ...     def __init__(self, metres):
    ...         self.metres = metres
    ...     @classmethod
    ...     def from_miles(cls, miles):
    ...         return cls(round(miles * 1609.344))
    >>> Walk.from_miles(2).metres
    3219

A method below `@classmethod` gets the class as `cls`, not an object. It works out the values and
makes an object with `cls(...)`. In a subclass `cls` is that subclass, so you get the right kind.

`python3 init2.py name facade` (on Windows `py init2.py name facade`) should print the yellow,
`#e8d9b0`. Give each form a constructor of its own, and let `mix` use them.
"""

import sys

NAMES = {"facade": (232, 217, 176), "sky": (135, 206, 235), "brick": (156, 58, 46)}


class Colour:
    """A colour of red, green and blue, each from 0 to 255.

    Colour(255, 128, 0)         red, green and blue
    Colour.from_hex("#ff8000")  six hex digits, with or without #, in small or capital letters
    Colour.from_name("brick")   a name in NAMES
    Colour.grey(128)            three times the same

    Whatever can't be a colour is a ValueError, whichever way it's made: a number that's not from 0
    to 255, a name that isn't in NAMES, or not exactly six hex digits.
    """

    # TODO: three numbers, and nothing to guess. The other forms move out.
    def __init__(self, value):
        if isinstance(value, str) and len(value.removeprefix("#")) == 6:
            digits = value.removeprefix("#")
            value = tuple(int(digits[place : place + 2], 16) for place in (0, 2, 4))
        elif isinstance(value, str):
            value = NAMES[value]
        elif isinstance(value, int):
            value = (value, value, value)
        self.red, self.green, self.blue = value

    def hex(self):
        """Return it as "#ff8000"."""
        return f"#{self.red:02x}{self.green:02x}{self.blue:02x}"


class Lacquer(Colour):
    """A colour that shines, which takes a third coat."""

    def coats(self):
        """Return how often it's painted."""
        return 3


def mix(words, kind=Colour):
    """Return the colour that these words mean, as an object of this kind.

    Such as ["rgb", "255", "128", "0"], ["hex", "ff8000"], ["name", "brick"] or ["grey", "128"].
    Any other first word is a ValueError.
    """
    # TODO
    return kind(words[1])


if __name__ == "__main__":
    print(mix(sys.argv[1:]).hex())
