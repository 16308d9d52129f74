"""A window with stars in it."""

from math import hypot, pi


class Circle:
    """A round piece of glass: Circle(10) has a radius of 10 cm."""

    def __init__(self, radius):
        self.radius = radius

    def area(self):
        return pi * self.radius**2

    def edge(self):
        return 2 * pi * self.radius

    def name(self):
        return "circle"


class Rectangle:
    """A piece of glass with four right angles: Rectangle(30, 20)."""

    def __init__(self, width, height):
        self.width = width
        self.height = height

    def area(self):
        return self.width * self.height

    def edge(self):
        return 2 * (self.width + self.height)

    def name(self):
        return "rectangle"


class Triangle:
    """A piece of glass with a right angle between two sides: Triangle(30, 40)."""

    def __init__(self, one, two):
        self.one = one
        self.two = two

    def area(self):
        return self.one * self.two / 2

    def edge(self):
        return self.one + self.two + hypot(self.one, self.two)

    def name(self):
        return "triangle"


def total_area(pieces):
    """Return the glass that the pieces need together, in square centimetres."""
    return sum(piece.area() for piece in pieces)


def total_lead(pieces):
    """Return the lead around all the pieces, in centimetres."""
    return sum(piece.edge() for piece in pieces)


def largest(pieces):
    """Return the name of the piece with the most glass, the first of several equal ones."""
    return max(pieces, key=lambda piece: piece.area()).name()


def report(pieces):
    """Return the lines about a window."""
    lines = [f"{piece.name():11}{piece.area():8.1f}" for piece in pieces]
    lines.append(f"glass      {total_area(pieces):8.1f}")
    lines.append(f"lead       {total_lead(pieces):8.1f}")
    return lines


if __name__ == "__main__":
    window = [Circle(10), Rectangle(30, 20), Circle(7.5), Triangle(30, 40)]
    print("\n".join(report(window)))
    print(f"The largest piece is a {largest(window)}.")


# Why this way
#
# Each formula has one place, beside the values it needs. A new kind of piece is one new class,
# and no line that worked yesterday is touched. There's no parent Piece: Python asks whether there
# is an `area`, not where it comes from. (A common parent pays when its children share code.)
