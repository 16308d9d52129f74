"""A menu that is a dict of functions. The brief is in README.md.

A function is a value, so a dict can keep one for each key. You look up the key,
and call what you find:

    >>> tricks = {"loud": str.upper, "quiet": str.lower}
    >>> tricks["loud"]("Mill loop")
    'MILL LOOP'

Look at the brackets: the dict has `str.upper` without them. With them, the function
would be called right there, while the dict is made.

Run it with `python3 menuapp.py` (on Windows `py menuapp.py`).
"""


def add_walk(walks):
    """Ask for a walk and add it to the list."""
    # TODO (stage 1)


def list_walks(walks):
    """Print all walks, numbered from 1."""
    # TODO (stage 1)


def shortest(walks):
    """Print the shortest walk."""
    # TODO (stage 1)


# TODO (stage 2): a letter, and the words and the function that belong to it.
MENU = {}


def main():
    """Show the menu and do what is chosen, until somebody quits."""
    # TODO (stage 2, stage 3)


# TODO (stage 3): run main when this file is started.
