"""A window with stars in it.

Ingrid makes windows of coloured glass. Her program adds up the glass and the lead around each
piece, and it knows circles and rectangles. Now a church wants triangles. To add them she'd have to
find every `if isinstance(…)` in the file, and next week it's stars.

    >>> class Dog:
    ...     def noise(self):
    ...         return "woof"
    >>> class Bell:
    ...     def noise(self):
    ...         return "ding"
    >>> [thing.noise() for thing in [Dog(), Bell(), Dog()]]
    ['woof', 'ding', 'woof']

Who decides here what happens? Not the loop. It asks each thing the same question, and each class
has an answer of its own. That's polymorphism, and nobody has to touch the loop again, not even for
a class that somebody writes next year. The two don't need a common parent for it.

`python3 polymorphism1.py` (on Windows `py polymorphism1.py`) prints the church's window. Move the
ifs into the classes. Then write Triangle, without changing a single function for it.
"""

from math import hypot, pi


class Circle:
    """A round piece of glass: Circle(10) has a radius of 10 cm."""

    def __init__(self, radius):
        self.radius = radius


class Rectangle:
    """A piece of glass with four right angles: Rectangle(30, 20)."""

    def __init__(self, width, height):
        self.width = width
        self.height = height


# TODO: Triangle(30, 40) has a right angle between sides of 30 and 40 cm. It needs half the glass
# of such a rectangle. For its third side, see the import above.

# TODO: every kind of piece has three methods: area() in square centimetres, edge() for the length
# of lead around it, and name(), which is "circle", "rectangle" or "triangle".


def total_area(pieces):
    """Return the glass that the pieces need together, in square centimetres."""
    # TODO: from here on, no function asks a piece what kind it is.
    total = 0
    for piece in pieces:
        if isinstance(piece, Circle):
            total += pi * piece.radius**2
        elif isinstance(piece, Rectangle):
            total += piece.width * piece.height
    return total


def total_lead(pieces):
    """Return the lead around all the pieces, in centimetres."""
    total = 0
    for piece in pieces:
        if isinstance(piece, Circle):
            total += 2 * pi * piece.radius
        elif isinstance(piece, Rectangle):
            total += 2 * (piece.width + piece.height)
    return total


def largest(pieces):
    """Return the name of the piece with the most glass, the first of several equal ones."""
    best, most = None, -1
    for piece in pieces:
        if isinstance(piece, Circle):
            area = pi * piece.radius**2
        elif isinstance(piece, Rectangle):
            area = piece.width * piece.height
        if area > most:
            best, most = piece, area
    return "circle" if isinstance(best, Circle) else "rectangle"


def report(pieces):
    """Return the lines about a window."""
    lines = []
    for piece in pieces:
        if isinstance(piece, Circle):
            lines.append(f"circle     {pi * piece.radius**2:8.1f}")
        elif isinstance(piece, Rectangle):
            lines.append(f"rectangle  {piece.width * piece.height:8.1f}")
    lines.append(f"glass      {total_area(pieces):8.1f}")
    lines.append(f"lead       {total_lead(pieces):8.1f}")
    return lines


if __name__ == "__main__":
    window = [Circle(10), Rectangle(30, 20), Circle(7.5)]
    # TODO: put a Triangle(30, 40) at the end of the window.
    print("\n".join(report(window)))
    print(f"The largest piece is a {largest(window)}.")
