"""The snowplough that didn't turn.

    $ python3 literal1.py go go rihgt go
    ...
    .#.
    .#.
    .#.
    .#.

Iluka drives the village's model snowplough with words. One of them had a letter wrong, and the
plough went straight on, through the flower bed. The hint `command: str` couldn't warn anybody:
"rihgt" is a str like any other.

A Literal is a type with nothing but these values:

    Size = Literal["small", "large"]

    def price(size: Size) -> int:
        match size:
            case "small":
                return 3
            case "large":
                return 5
            case _:
                assert_never(size)      # mypy: is there any size left that could get here?

`price("huge")` is an error for mypy. When somebody adds "medium" to Size, mypy names every
`assert_never` that "medium" would reach. In a running program assert_never raises an
AssertionError.

What comes in from outside can be any text. `match` narrows it: below `case "small" | "large":` mypy
takes it for a Size.

Make Heading and Command Literals, and use them in all hints. Let `turn` and `step` end in
assert_never, for commands and headings, and add the command "back". No cast, Any or ignore.
"""

import sys

Heading = str  # TODO: "N", "E", "S" or "W"
Command = str  # TODO: "go", "left", "right" or "back"

HEADINGS = ("N", "E", "S", "W")  # TODO: say that these are Headings: tuple[Heading, ...]


def parse(word: str) -> str:
    """Return the Command in a word: " Go" is "go", capitals and spaces don't matter.

    For any other, raise a ValueError: "no command rihgt", with the word as it came.
    """
    return word.strip().lower()


def turn(heading: str, command: str) -> str:
    """Return the heading after a command: left and right turn it, go and back leave it."""
    at = HEADINGS.index(heading)
    if command == "left":
        return HEADINGS[at - 1]
    if command == "right":
        return HEADINGS[(at + 1) % 4]
    return heading


def step(x: int, y: int, heading: str, command: str) -> tuple[int, int]:
    """Return where it is after a command: go is a step ahead, left and right don't move it.

    y grows to the north, and x to the east. Back is a step backwards.
    """
    if command == "left" or command == "right":
        return x, y
    if heading == "N":
        return x, y + 1
    if heading == "E":
        return x + 1, y
    if heading == "S":
        return x, y - 1
    return x - 1, y


def drive(commands: list[str]) -> list[tuple[int, int]]:
    """Return all places on the way, the first being (0, 0). It begins heading north."""
    x, y, heading = 0, 0, "N"
    places = [(x, y)]
    for command in commands:
        heading = turn(heading, command)
        x, y = step(x, y, heading, command)
        places.append((x, y))
    return places


def draw(places: list[tuple[int, int]]) -> str:
    """Return a map of the places, with a border of snow."""
    across = [x for x, _ in places]
    down = [y for _, y in places]
    lines = []
    for y in range(max(down) + 1, min(down) - 2, -1):
        row = range(min(across) - 1, max(across) + 2)
        lines.append("".join("#" if (x, y) in places else "." for x in row))
    return "\n".join(lines)


if __name__ == "__main__":
    print(draw(drive([parse(word) for word in sys.argv[1:]])))
