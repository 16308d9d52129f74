"""Names as the board shows them."""

from board import WIDTH


def short_name(name):
    """Return the name as it fits on the board."""
    return name.strip().title()[:WIDTH]
