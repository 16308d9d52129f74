"""Two tracebacks before the first roll."""

import sys

import mydice

from board import line
from players import make_players


def main(names):
    """Let each player roll once, and print a line for each."""
    for player in make_players(names):
        player["points"] = mydice.roll()
        print(line(player))


# sys.argv[1:] is a list of the words after the program's name on the command line.
main(sys.argv[1:])
