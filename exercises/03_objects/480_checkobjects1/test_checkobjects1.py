import checkobjects1
import pytest
from pythlings_checks import program
from session_for_check import typed


def check(lines, wanted=None, **more):
    typed(checkobjects1, lines, wanted, **more)


def test_new():
    """a new lift is on floor 0, and nobody has called it"""
    check("lift = Lift(3)\nlift.floor, lift.calls", (0, ()))
    check("lift = Lift(3)\nlift.step()", "waiting on floor 0")


def test_two():
    """two lifts don't know of each other"""
    check(
        "one, other = Lift(3), Lift(2)\none.call(1)\none.step()\n"
        "one.call(3)\n[other.floor, other.calls, str(other)]",
        [0, (), "2 .\n1 .\n0 []"],
    )


def test_calls():
    """calls are remembered once, the oldest first"""
    check("lift = Lift(3)\nlift.call(2)\nlift.call(1)\nlift.call(2)\nlift.calls", (2, 1))


def test_up():
    """it moves one floor with each step, and opens the doors where it was called"""
    start = "lift = Lift(3)\nlift.call(2)\nlift.step()\n"
    check("lift = Lift(3)\nlift.call(2)\nlift.step()", "floor 1")
    check(start + "lift.floor, lift.calls", (1, (2,)))
    check(start + "lift.step()", "floor 2, doors open")
    check(start + "lift.step()\nlift.floor, lift.calls", (2, ()))
    check(start + "lift.step()\nlift.step()", "waiting on floor 2")


def test_down():
    """it goes down, too"""
    start = "lift = Lift(3)\nlift.call(3)\n[lift.step() for second in range(3)]\nlift.call(0)\n"
    check(
        start + "[lift.step() for second in range(4)]",
        ["floor 2", "floor 1", "floor 0, doors open", "waiting on floor 0"],
    )


def test_on_the_way():
    """called floors on its way are served"""
    check(
        "lift = Lift(4)\nlift.call(3)\nlift.call(1)\n[lift.step() for second in range(4)]",
        ["floor 1, doors open", "floor 2", "floor 3, doors open", "waiting on floor 3"],
    )


def test_oldest():
    """the oldest call decides which way it goes"""
    start = "lift = Lift(4)\nlift.call(2)\n[lift.step() for second in range(2)]\n"
    check(
        start + "lift.call(4)\nlift.call(1)\n[lift.step() for second in range(5)]",
        ["floor 3", "floor 4, doors open", "floor 3", "floor 2", "floor 1, doors open"],
    )
    check(
        start + "lift.call(1)\nlift.call(4)\n[lift.step() for second in range(4)]",
        ["floor 1, doors open", "floor 2", "floor 3", "floor 4, doors open"],
    )


def test_here():
    """a call from the floor where it is opens the doors, without a move"""
    check("lift = Lift(3)\nlift.call(0)\nlift.step()", "floor 0, doors open")
    start = "lift = Lift(3)\nlift.call(2)\nlift.step()\nlift.call(1)\n"
    check(start + "lift.step()", "floor 1, doors open")
    check(start + "lift.step()\nlift.calls", (2,))


def test_drawing():
    """print(lift) draws every floor, the highest on top"""
    start = "lift = Lift(3)\nlift.call(2)\nlift.call(1)\n"
    check(start + "str(lift)", "3 .\n2 *\n1 *\n0 []")
    check(start + "lift.step()\nstr(lift)", "3 .\n2 *\n1 []\n0 .")
    check("lift = Lift(1)\nlift.call(0)\nstr(lift)", "1 .\n0 []")


@pytest.mark.parametrize("floor", [4, -1])
def test_no_floor(floor):
    """a call to a floor that isn't there is a ValueError, and isn't remembered"""
    check(f"lift = Lift(3)\nlift.call({floor})", raises=ValueError, words=str(floor))
    check(
        f"lift = Lift(3)\ntry:\n    lift.call({floor})\nexcept ValueError:\n    pass\nlift.calls",
        (),
    )


def test_top():
    """floors 0 and the top can be called"""
    check("lift = Lift(3)\nlift.call(3)\nlift.call(0)\nlift.calls", (3, 0))


@pytest.mark.parametrize("top", [0, -2])
def test_no_lift(top):
    """a lift with its top floor below 1 is a ValueError"""
    check(f"Lift({top})", raises=ValueError, words=str(top))


def test_reading():
    """floor and calls can't be set"""
    check("lift = Lift(3)\nlift.floor = 2", raises=AttributeError)
    check("lift = Lift(3)\nlift.calls = ()", raises=AttributeError)


def test_program():
    """the program plays it"""
    program("checkobjects1.py", typed=["1 5", "", "end"]).shows(
        "5 .\n4 .\n3 .\n2 .\n1 .\n0 []\n"
        "> 1 5\nfloor 1, doors open\n5 *\n4 .\n3 .\n2 .\n1 []\n0 .\n"
        "> \nfloor 2\n5 *\n4 .\n3 .\n2 []\n1 .\n0 .\n"
        "> end\n"
    )
