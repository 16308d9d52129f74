"""The players of the game."""

# TODO: this import closes the circle.
from board import WIDTH


def short_name(name):
    """Return the name as it fits on the board."""
    return name.strip().title()[:WIDTH]


def make_players(names):
    """Return a list with a dict for each name, without points so far."""
    return [{"name": short_name(name), "points": 0} for name in names]
