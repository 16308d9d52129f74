"""The players of the game."""

import names


def make_players(people):
    """Return a list with a dict for each name, without points so far."""
    return [{"name": names.short_name(name), "points": 0} for name in people]
