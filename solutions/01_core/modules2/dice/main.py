"""Modules that get in each other's way."""

import sys

from board import line
from mydice import roll
from players import make_players


def main(names):
    """Let each player roll once and print the lines."""
    for player in make_players(names):
        player["points"] = roll()
        print(line(player))


if __name__ == "__main__":
    main(sys.argv[1:])


# Why this way
#
# An import inside a function would break the circle too, but hides it: the two
# modules would still be one, cut at the wrong place. names.py knows nothing of the
# others, and everybody may use it; imports that go in one direction only are what
# keeps larger programs changeable.
