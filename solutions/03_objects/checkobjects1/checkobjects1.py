"""The lift in number 12."""


class Lift:
    """A lift for the floors 0 to `top`, which remembers calls."""

    def __init__(self, top):
        if top < 1:
            raise ValueError(f"no lift goes from floor 0 to floor {top}")
        self._top = top
        self._floor = 0
        self._calls = []

    @property
    def floor(self):
        """The floor where the lift is."""
        return self._floor

    @property
    def calls(self):
        """The floors that have been called, the oldest call first."""
        return tuple(self._calls)

    def call(self, floor):
        """Remember that somebody waits on this floor."""
        if floor not in range(self._top + 1):
            raise ValueError(f"there's no floor {floor}")
        if floor not in self._calls:
            self._calls.append(floor)

    def step(self):
        """Go on by one floor or open the doors, and return what happened."""
        if not self._calls:
            return f"waiting on floor {self._floor}"
        if self._floor not in self._calls:
            self._floor += 1 if self._calls[0] > self._floor else -1
        if self._floor not in self._calls:
            return f"floor {self._floor}"
        self._calls.remove(self._floor)
        return f"floor {self._floor}, doors open"

    def _sign(self, floor):
        if floor == self._floor:
            return "[]"
        return "*" if floor in self._calls else "."

    def __str__(self):
        floors = range(self._top, -1, -1)
        return "\n".join(f"{floor} {self._sign(floor)}" for floor in floors)


def main():
    """Type floors, with spaces between them, or nothing for one step. `end` ends it."""
    lift = Lift(5)
    print(lift)
    while (line := input("> ")) != "end":
        for word in line.split():
            lift.call(int(word))
        print(lift.step())
        print(lift)


if __name__ == "__main__":
    main()


# Why this way
#
# What the lift knows is behind two properties without setters, so nobody moves it by accident.
# `calls` is a tuple: a list handed out here would be the lift's own, and `lift.calls.clear()`
# would leave people waiting for ever. The list inside keeps the order, and there are never more
# calls than floors, so `in` is quick enough. The sign of a floor has a method of its own, which
# keeps `__str__` down to the drawing.
