import pytest
from methods1 import Turtle
from pythlings_checks import program


def test_forward():
    """forward takes that many steps"""
    turtle = Turtle()
    turtle.forward(4)
    assert turtle.picture() == "#####"


def test_forward_zero():
    """forward by no steps draws nothing new"""
    turtle = Turtle()
    turtle.forward(0)
    assert turtle.picture() == "#"


def test_left():
    """turn_left, and it looks up"""
    turtle = Turtle()
    turtle.turn_left()
    turtle.forward(3)
    assert [turtle.x, turtle.y] == [0, -3]


def test_left_right():
    """left and right cancel each other out, and four lefts are a full turn"""
    turtle = Turtle()
    turtle.turn_right()
    turtle.turn_left()
    for _ in range(4):
        turtle.turn_left()
    turtle.forward(2)
    assert [turtle.x, turtle.y] == [2, 0]


def test_left_draws_nothing():
    """turning is on the spot"""
    turtle = Turtle()
    turtle.turn_left()
    assert turtle.picture() == "#"


def test_square():
    """a square has four sides"""
    turtle = Turtle()
    turtle.square(2)
    assert turtle.picture() == "###\n# #\n###"


def test_square_ends():
    """after a square the turtle is back, and looks right again"""
    turtle = Turtle()
    turtle.square(3)
    turtle.forward(1)
    assert [turtle.x, turtle.y] == [1, 0]


def test_square_turned():
    """a square can be drawn from anywhere, in any direction"""
    turtle = Turtle()
    turtle.forward(2)
    turtle.turn_left()
    turtle.square(2)
    assert turtle.picture() == "  ###\n  # #\n#####"


def test_stairs():
    """two stairs"""
    turtle = Turtle()
    turtle.stairs(2)
    assert turtle.picture() == "    #\n  ###\n###"


def test_stairs_end():
    """at the top of the stairs it looks where it looked before"""
    turtle = Turtle()
    turtle.stairs(3)
    turtle.forward(4)
    assert [turtle.x, turtle.y] == [10, -3]


def test_stairs_none():
    """no stairs, no trail"""
    turtle = Turtle()
    turtle.stairs(0)
    assert turtle.picture() == "#"


class Frog(Turtle):
    """Its step is two fields wide."""

    def step(self):
        super().step()
        super().step()


def hops(name, end, seen):
    """Let a frog do this three times, and fail unless each of its steps is a hop."""
    frog = Frog()
    getattr(frog, name)(3)
    if [frog.x, frog.y] != end or len(frog.trail) != seen:
        pytest.fail(
            f"{name}(3): a frog, whose step is two fields wide, gets from (0, 0) to "
            f"({frog.x}, {frog.y}) and leaves {len(frog.trail)} times #.\n"
            f"It should get to ({end[0]}, {end[1]}) and leave {seen}. "
            "Are all the steps taken by self.step()?"
        )


def test_frog():
    """a frog goes forward, two fields with each step"""
    hops("forward", [6, 0], 7)


def test_frog_square():
    """a frog draws a square, two fields with each step"""
    hops("square", [0, 0], 24)


def test_frog_stairs():
    """a frog draws stairs, two fields with each step"""
    hops("stairs", [12, -6], 19)


class Mole(Turtle):
    """It turns the other way round."""

    def turn_right(self):
        super().turn_right()
        super().turn_right()
        super().turn_right()


def test_mole():
    """only `turn_right` knows how to turn"""
    mole = Mole()
    mole.turn_left()
    mole.forward(2)
    if [mole.x, mole.y] != [0, 2]:
        pytest.fail(
            "turn_left should turn by calling self.turn_right(). A mole, which confuses left and "
            f"right, gets to ({mole.x}, {mole.y}) with turn_left and forward(2), not to (0, 2)."
        )


def test_program():
    """the program draws three stairs, and after them a square of 4"""
    program("methods1.py").prints(
        "      #####\n    ###   #\n  ### #   #\n###   #   #\n      #####\n"
    )
