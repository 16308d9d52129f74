"""Modules that get in each other's way.

Python looks for a module in the folder of the program first, then in the standard
library. A file of yours called random.py or email.py hides the library's module,
from you and from every library that you use. The signs: an ImportError for a name
that the module certainly has, and a path of your own in the traceback.

The second fault here is a circle. While players.py runs it imports board.py, which
imports players.py, of which only the first lines have run: "partially initialized
module". What both need belongs in a third module.

In this exercise's folder run `python dice/main.py Ada Bo`, read the traceback, and
mend the imports, as the TODOs say. Move the code of random.py to mydice.py and leave
random.py empty (the check takes an empty file for a deleted one; at your desk you
would delete it). No function changes what it does.
"""

import sys

# TODO: where does roll live now?
from board import line
from players import make_players
from random import roll


def main(names):
    """Let each player roll once and print the lines."""
    for player in make_players(names):
        player["points"] = roll()
        print(line(player))


# The next exercise explains this line.
if __name__ == "__main__":
    main(sys.argv[1:])
