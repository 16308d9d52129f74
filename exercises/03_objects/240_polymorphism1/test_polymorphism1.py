import functools

import polymorphism1
from pythlings_checks import program
from session_for_check import typed


class Star:
    """A kind of piece that the functions have never heard of."""

    def __init__(self, size):
        self.size = size

    def area(self):
        return self.size * 3

    def edge(self):
        return self.size * 10

    def name(self):
        return "hexagram"


NOTE = (
    "(Star is a class of this test: area() is 3, edge() is 10 times its size, name() 'hexagram'.)"
)


def check(code, wanted, **more):
    typed(polymorphism1, code, wanted, **more)


def star(code, wanted):
    """Ask something about a star."""
    typed(polymorphism1, code, wanted, note=NOTE, Star=Star)


def test_area():
    """the glass of circles and rectangles"""
    check("total_area([Rectangle(30, 20), Rectangle(2.5, 2)])", 605)
    check("round(total_area([Circle(10), Rectangle(3, 2)]), 3)", 320.159)
    check("total_area([])", 0)


def test_lead():
    """the lead around circles and rectangles"""
    check("total_lead([Rectangle(30, 20), Rectangle(2.5, 2)])", 109)
    check("round(total_lead([Circle(10), Rectangle(3, 2)]), 3)", 72.832)


def test_largest():
    """the largest piece of circles and rectangles"""
    check("largest([Circle(1), Rectangle(3, 2), Circle(0.5)])", "rectangle")
    check("largest([Rectangle(1, 1), Circle(1)])", "circle")


def test_largest_equal():
    """of equally large pieces, it's the first"""
    check("largest([Circle(0), Rectangle(0, 5), Circle(0)])", "circle")
    check("largest([Rectangle(2, 3), Circle(1), Rectangle(0, 5), Rectangle(6, 1)])", "rectangle")
    check("largest([Rectangle(0, 5), Circle(0)])", "rectangle")


def test_methods_area():
    """each piece knows its area"""
    check("Rectangle(30, 20).area()", 600)
    check("round(Circle(10).area(), 3)", 314.159)


def test_methods_edge():
    """each piece knows its edge"""
    check("Rectangle(30, 20).edge()", 100)
    check("round(Circle(10).edge(), 3)", 62.832)


def test_methods_name():
    """each piece knows its name"""
    check("Rectangle(30, 20).name()", "rectangle")
    check("Circle(10).name()", "circle")


def test_triangle():
    """a triangle has half the glass, and three sides"""
    check("Triangle(30, 40).area()", 600)
    check("Triangle(30, 40).edge()", 120)
    check("Triangle(5, 12).area(), Triangle(5, 12).edge()", (30, 30))
    check("Triangle(30, 40).name()", "triangle")


def test_triangles():
    """triangles count in a window"""
    check("total_area([Triangle(3, 4), Rectangle(1, 1)])", 7)
    check("total_lead([Rectangle(1, 1), Triangle(3, 4)])", 16)
    check("largest([Rectangle(1, 1), Triangle(3, 4)])", "triangle")


def test_star_area():
    """total_area works with a kind of piece that nobody has told it about"""
    star("total_area([Star(5), Rectangle(1, 2)])", 17)


def test_star_lead():
    """total_lead works with a kind of piece that nobody has told it about"""
    star("total_lead([Rectangle(1, 2), Star(5)])", 56)


def test_star_largest():
    """largest works with a kind of piece that nobody has told it about"""
    star("largest([Rectangle(1, 2), Star(5), Rectangle(3, 5)])", "hexagram")


def test_star_report():
    """report works with a kind of piece that nobody has told it about"""
    star(
        "report([Star(5), Rectangle(1, 2)])",
        [
            "hexagram       15.0",
            "rectangle       2.0",
            "glass          17.0",
            "lead           56.0",
        ],
    )


def test_subclass():
    """a child of Rectangle with an area of its own is asked, too"""
    code = "class Frame(Rectangle):\n    def area(self): return 1\n    def name(self): return 'frame'\n"
    check(f"{code}total_area([Frame(9, 9), Rectangle(2, 2)])", 5)
    check(f"{code}largest([Frame(9, 9), Rectangle(2, 2)])", "rectangle")


@functools.cache
def run():
    return program("polymorphism1.py")


def test_program():
    """Ingrid's window"""
    run().prints(
        "circle        314.2\n"
        "rectangle     600.0\n"
        "circle        176.7\n"
        "triangle      600.0\n"
        "glass        1690.9\n"
        "lead          330.0\n"
        "The largest piece is a rectangle.\n"
    )
