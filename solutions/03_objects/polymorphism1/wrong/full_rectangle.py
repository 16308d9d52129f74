# expect: a triangle has half the glass
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


class Triangle(Rectangle):
    """A piece of glass with a right angle between two sides: Triangle(30, 40)."""

    def edge(self):
        return self.width + self.height + hypot(self.width, self.height)

    def name(self):
        return "triangle"


def total_area(pieces):
    """Return the glass that the pieces need together, in square centimetres."""
    return sum(piece.area() for piece in pieces)


def total_lead(pieces):
    """Return the lead around all the pieces, in centimetres."""
    return sum(piece.edge() for piece in pieces)


def largest(pieces):
    """Return the name of the piece with the most glass, of equal ones the first."""
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
