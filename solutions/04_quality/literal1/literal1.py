"""The snowplough that didn't turn."""

import sys
from typing import Literal, assert_never

Heading = Literal["N", "E", "S", "W"]
Command = Literal["go", "left", "right", "back"]

HEADINGS: tuple[Heading, ...] = ("N", "E", "S", "W")


def parse(word: str) -> Command:
    """Return the Command in a word: " Go" is "go", capitals and spaces don't matter.

    For any other, raise a ValueError: "no command rihgt", with the word as it came.
    """
    match word.strip().lower():
        case "go" | "left" | "right" | "back" as command:
            return command
        case _:
            raise ValueError(f"no command {word}")


def turn(heading: Heading, command: Command) -> Heading:
    """Return the heading after a command: left and right turn it, go and back leave it."""
    at = HEADINGS.index(heading)
    match command:
        case "left":
            return HEADINGS[at - 1]
        case "right":
            return HEADINGS[(at + 1) % 4]
        case "go" | "back":
            return heading
        case _:
            assert_never(command)


def step(x: int, y: int, heading: Heading, command: Command) -> tuple[int, int]:
    """Return where it is after a command: go is a step ahead, left and right don't move it.

    y grows to the north, and x to the east. Back is a step backwards.
    """
    match heading:
        case "N":
            east, north = 0, 1
        case "E":
            east, north = 1, 0
        case "S":
            east, north = 0, -1
        case "W":
            east, north = -1, 0
        case _:
            assert_never(heading)
    match command:
        case "go":
            return x + east, y + north
        case "back":
            return x - east, y - north
        case "left" | "right":
            return x, y
        case _:
            assert_never(command)


def drive(commands: list[Command]) -> list[tuple[int, int]]:
    """Return all places on the way, the first being (0, 0). It begins heading north."""
    heading: Heading = "N"
    x, y = 0, 0
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


# Why this way
#
# The text from outside is looked at once, in `parse`, and from there on mypy knows that it's one
# of four. `if word in ("go", "left")` wouldn't narrow a str, and `match` does. Without the last
# `case _`, mypy would still find a missing return, but only in functions that return something;
# assert_never says it in words, and stops the program, if a wrong one slips in after all.
