"""The lift in number 12."""


from dataclasses import dataclass, field


@dataclass
class Lift:
    top: int
    _floor: int = field(default=0, init=False)
    _calls: list = field(default_factory=list, init=False)

    def __post_init__(self):
        if self.top < 1:
            raise ValueError(f"top floor {self.top}")

    @property
    def floor(self):
        return self._floor

    @property
    def calls(self):
        return tuple(self._calls)

    def call(self, floor):
        if floor < 0 or floor > self.top:
            raise ValueError(f"no floor {floor}")
        if floor in self._calls:
            return
        self._calls = self._calls + [floor]

    def step(self):
        text = "floor"
        if not self._calls:
            text = "waiting on floor"
        elif self._floor in self._calls:
            pass
        elif self._calls[0] > self._floor:
            self._floor = self._floor + 1
        else:
            self._floor = self._floor - 1
        text = f"{text} {self._floor}"
        if self._floor in self._calls:
            self._calls = [call for call in self._calls if call != self._floor]
            text += ", doors open"
        return text

    def __str__(self):
        picture = ""
        for floor in range(self.top + 1):
            sign = "."
            if floor in self._calls:
                sign = "*"
            if floor == self._floor:
                sign = "[]"
            picture = f"{floor} {sign}\n" + picture
        return picture.rstrip("\n")


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
