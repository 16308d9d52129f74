# expect: an impossible grey is refused as well
"""A house in pale pink."""

import sys

NAMES = {"facade": (232, 217, 176), "sky": (135, 206, 235), "brick": (156, 58, 46)}


class Colour:
    """A colour of red, green and blue, each from 0 to 255."""

    def __init__(self, red, green, blue):
        for part in (red, green, blue):
            if not 0 <= part <= 255:
                raise ValueError(f"{part} is not from 0 to 255")
        self.red = red
        self.green = green
        self.blue = blue

    @classmethod
    def from_hex(cls, text):
        """Return the colour of six hex digits, with or without #."""
        digits = text.removeprefix("#")
        if len(digits) != 6:
            raise ValueError(f"{text!r} has not six hex digits")
        return cls(*(int(digits[place : place + 2], 16) for place in (0, 2, 4)))

    @classmethod
    def from_name(cls, name):
        """Return the colour that has this name in NAMES."""
        if name not in NAMES:
            raise ValueError(f"no colour is called {name!r}")
        return cls(*NAMES[name])

    @classmethod
    def grey(cls, level):
        """Return a grey, from 0 for black to 255 for white."""
        colour = cls(0, 0, 0)
        colour.red = colour.green = colour.blue = level
        return colour

    def hex(self):
        """Return it as "#ff8000"."""
        return f"#{self.red:02x}{self.green:02x}{self.blue:02x}"


class Lacquer(Colour):
    """A colour that shines, which takes a third coat."""

    def coats(self):
        """Return how often it's painted."""
        return 3


def mix(words, kind=Colour):
    """Return the colour that these words mean, as an object of this kind."""
    match words:
        case ["rgb", red, green, blue]:
            return kind(int(red), int(green), int(blue))
        case ["hex", digits]:
            return kind.from_hex(digits)
        case ["name", name]:
            return kind.from_name(name)
        case ["grey", level]:
            return kind.grey(int(level))
        case _:
            raise ValueError(f"no colour: {' '.join(words)}")


if __name__ == "__main__":
    print(mix(sys.argv[1:]).hex())
