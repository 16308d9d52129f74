"""Two tracebacks before the first roll."""

import sys

from board import line
from random import roll
from players import make_players


def main(names):
    """Let each player roll once, and print a line for each."""
    for player in make_players(names):
        player["points"] = roll()
        print(line(player))


main(sys.argv[1:])


# Why this way
#
# Now the imports lead one way only: main to board and players, these two to names. If an
# import inside a function breaks a circle, too, the circle is still there for the reader.
# A third module takes it away. Before you name a file, try `import` with that name: if
# Python knows it already, choose another.
