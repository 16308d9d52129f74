"""Names."""

WIDTH = 8


def short_name(name):
    """Return the name as it fits on the board."""
    return name.strip().title()[:WIDTH]
