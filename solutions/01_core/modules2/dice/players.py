"""The players of the game."""

from names import short_name


def make_players(names):
    """Return a list with a dict for each name, without points so far."""
    return [{"name": short_name(name), "points": 0} for name in names]
