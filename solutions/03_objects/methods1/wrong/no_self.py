# expect: self.step
"""Go on, draw some stairs."""


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

    def turn_left(self):
        """Turn left by a quarter, on the spot."""
        for _ in range(3):
            self.turn_right()

    def forward(self, steps):
        """Take that many steps."""
        for _ in range(steps):
            step()

    def square(self, steps):
        """Go that many steps and turn right, four times."""
        for _ in range(4):
            self.forward(steps)
            self.turn_right()

    def stairs(self, count):
        """Climb that many stairs."""
        for _ in range(count):
            self.forward(2)
            self.turn_left()
            self.step()
            self.turn_right()

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
    turtle = Turtle()
    turtle.stairs(3)
    turtle.square(4)
    print(turtle.picture())
