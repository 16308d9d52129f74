"""A menu that is a dict of functions. The brief is in README.md.

A function is a value, so a dict can say which one belongs to which key. The key
is looked up, the function found is called:

    >>> actions = {"u": str.upper, "t": str.title}
    >>> actions["t"]("ridge walk")
    'Ridge Walk'

The dict holds functions, not calls: `{"t": str.title("x")}` would call at once,
when the dict is made. Such a dispatch table replaces a long chain of elif in
command-line tools, chat bots and web frameworks.
"""


def add_tour(tours):
    """Ask for a tour and add it to the list."""
    # TODO (stage 1)


def list_tours(tours):
    """Print all tours, numbered from 1."""
    # TODO (stage 1)


def longest(tours):
    """Print the name of the longest tour."""
    # TODO (stage 1)


# TODO (stage 2): key -> (words, function)
MENU = {}


def main():
    """Show the menu and do what is chosen until the user quits."""
    # TODO (stage 2, stage 3)


# TODO (stage 3): run main when the file is started.
