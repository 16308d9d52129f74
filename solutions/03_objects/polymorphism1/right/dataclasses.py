from math import hypot, pi
from dataclasses import dataclass


@dataclass
class Circle:
    radius: float

    def area(self): return pi * self.radius * self.radius
    def edge(self): return pi * 2 * self.radius
    def name(self): return "circle"


@dataclass
class Rectangle:
    width: float
    height: float

    def area(self): return self.width * self.height
    def edge(self): return 2 * self.width + 2 * self.height
    def name(self): return "rectangle"


@dataclass
class Triangle:
    a: float
    b: float

    def area(self): return Rectangle(self.a, self.b).area() / 2
    def edge(self): return sum([self.a, self.b, hypot(self.a, self.b)])
    def name(self): return "triangle"


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
