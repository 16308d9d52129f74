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
        import re

        found = re.fullmatch(r"#?([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})", text)
        if found is None:
            raise ValueError(text)
        red, green, blue = found.groups()
        return cls(int(red, 16), int(green, 16), int(blue, 16))

    @classmethod
    def from_name(cls, name):
        """Return the colour that has this name in NAMES."""
        if name not in NAMES:
            raise ValueError(f"no colour is called {name!r}")
        return cls(*NAMES[name])

    @classmethod
    def grey(cls, level):
        """Return a grey, from 0 for black to 255 for white."""
        return cls(red=level, green=level, blue=level)

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
    makers = {
        "rgb": lambda *parts: kind(*map(int, parts)),
        "hex": kind.from_hex,
        "name": kind.from_name,
        "grey": lambda level: kind.grey(int(level)),
    }
    if words[0] not in makers:
        raise ValueError(words[0])
    return makers[words[0]](*words[1:])


if __name__ == "__main__":
    print(mix(sys.argv[1:]).hex())
