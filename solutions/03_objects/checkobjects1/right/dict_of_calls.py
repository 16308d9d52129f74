"""The lift in number 12."""


class Lift:
    def __init__(self, top):
        if top <= 0:
            raise ValueError(top)
        self.__top, self.__at, self.__waiting = top, 0, {}

    floor = property(lambda self: self.__at)
    calls = property(lambda self: tuple(self.__waiting))

    def call(self, floor: int) -> None:
        if not 0 <= floor <= self.__top:
            raise ValueError(f"{floor} is not between 0 and {self.__top}")
        self.__waiting[floor] = True

    def step(self):
        match self.calls:
            case ():
                return f"waiting on floor {self.__at}"
            case (first, *_) if self.__at not in self.__waiting:
                self.__at += (first > self.__at) - (first < self.__at)
        opened = self.__waiting.pop(self.__at, False)
        return f"floor {self.__at}" + ", doors open" * opened

    def __str__(self):
        lines = []
        for floor in reversed(range(self.__top + 1)):
            sign = "*" if floor in self.__waiting else "."
            lines.append(f"{floor} {'[]' if floor == self.__at else sign}")
        return "\n".join(lines)

    __repr__ = __str__


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
