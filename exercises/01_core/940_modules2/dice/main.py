"""Two tracebacks before the first roll.

Ama's dice game ran. Then she tidied it up into modules, and now it doesn't even start.
Run it: `python3 dice/main.py Ama Bo` (on Windows `py dice/main.py Ama Bo`).

The first traceback shows a circle. board.py needs a name from players.py. While Python runs
that one, it needs a name from board.py, which has only just begun: it's "partially
initialized". What both need belongs in a third module, names.py, that imports neither.

Then you'll see a second one. For `import random`, Python looks into the folder of the
program before it looks into its own library, and there it finds Ama's random.py. Move its
code to mydice.py, and leave random.py empty. (At home you would rename it. The check treats
an empty file as if it weren't there.)

No function changes what it does.
"""

import sys

# TODO: where will roll come from?
from random import roll

from board import line
from players import make_players


def main(names):
    """Let each player roll once, and print a line for each."""
    for player in make_players(names):
        player["points"] = roll()
        print(line(player))


# sys.argv[1:] is a list of the words after the program's name on the command line.
main(sys.argv[1:])
