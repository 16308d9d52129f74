# expect: Colour.from_hex("+f+f+f")
"""A house in pale pink."""

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

    def __init__(self, red, green, blue):
        for number in (red, green, blue):
            if not 0 <= number <= 255:
                raise ValueError(f"{number} is not from 0 to 255")
        self.red = red
        self.green = green
        self.blue = blue

    @classmethod
    def from_hex(cls, text):
        """Make it from six hex digits."""
        digits = text.removeprefix("#")
        if len(digits) != 6:
            raise ValueError(f"{text} has not six digits")
        return cls(int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16))

    @classmethod
    def from_name(cls, name):
        """Make it from a name."""
        if name not in NAMES:
            raise ValueError(f"there is no colour {name}")
        return cls(*NAMES[name])

    @classmethod
    def grey(cls, number):
        """Make a grey."""
        return cls(number, number, number)

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
    form = words[0]
    if form == "rgb":
        return kind(int(words[1]), int(words[2]), int(words[3]))
    if form == "hex":
        return kind.from_hex(words[1])
    if form == "name":
        return kind.from_name(words[1])
    if form == "grey":
        return kind.grey(int(words[1]))
    raise ValueError(f"what is {form}?")


if __name__ == "__main__":
    print(mix(sys.argv[1:]).hex())
