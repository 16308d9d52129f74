"""Go on, draw some stairs.

Aiyana has a turtle that walks across the screen and leaves a trail of #. It can do two things,
take a step and turn right. Her first drawing, a small square, is at the bottom: sixteen lines.
Then she wanted stairs, and gave up.

A method can use the other methods of its object, with `self` in front:

    >>> class Bell:
    ...     def __init__(self):
    ...         self.sounds = []
    ...     def ring(self):
    ...         self.sounds.append("ding")
    ...     def ring_twice(self):
    ...         self.ring()
    ...         self.ring()
    >>> door = Bell()
    >>> door.ring_twice()
    >>> door.sounds
    ['ding', 'ding']

Teach the turtle four more things. The new methods only call other methods. Only `step` should know
how far a step goes. Then even a frog, whose step is two fields wide, can draw a square.

Then shorten the program, and run it: `python3 methods1.py` (on Windows `py methods1.py`).
"""


class Turtle:
    """It starts at (0, 0) and looks right. x grows to the right, y grows downwards."""

    def __init__(self):
        self.x, self.y = 0, 0
        self.dx, self.dy = 1, 0
        self.trail = {(0, 0)}

    def step(self):
        """Go one field, in the direction it looks."""
        self.x += self.dx
        self.y += self.dy
        self.trail.add((self.x, self.y))

    def turn_right(self):
        """Turn right by a quarter, on the spot."""
        self.dx, self.dy = -self.dy, self.dx

    # TODO: turn_left(): turn left by a quarter.

    # TODO: forward(steps): take that many steps.

    # TODO: square(steps): go that many steps and turn right, four times.

    # TODO: stairs(count): climb that many stairs. Each is two steps forward and one step up.
    # After each of them the turtle looks where it looked before. Two stairs:
    #
    #         #
    #       ###
    #     ###

    def picture(self):
        """Return what it has drawn, as lines of text."""
        columns = [x for x, y in self.trail]
        rows = [y for x, y in self.trail]
        lines = []
        for row in range(min(rows), max(rows) + 1):
            line = ""
            for column in range(min(columns), max(columns) + 1):
                line += "#" if (column, row) in self.trail else " "
            lines.append(line.rstrip())
        return "\n".join(lines)


if __name__ == "__main__":
    # TODO: three stairs, and after them a square of 4, with the same turtle.
    turtle = Turtle()
    turtle.step()
    turtle.step()
    turtle.step()
    turtle.turn_right()
    turtle.step()
    turtle.step()
    turtle.step()
    turtle.turn_right()
    turtle.step()
    turtle.step()
    turtle.step()
    turtle.turn_right()
    turtle.step()
    turtle.step()
    turtle.step()
    turtle.turn_right()
    print(turtle.picture())
