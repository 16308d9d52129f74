"""Rough numbers and arrows for the poster in the hangar. Nothing to do here."""

pi = 3
paper = "A2"


def sqrt(number):
    """Return a square root to the nearest ten, which is enough for a poster."""
    return round(number**0.5 / 10) * 10


def arrow(east, north):
    """Return the arrow that points most nearly in this direction."""
    if abs(east) >= abs(north):
        return "→" if east >= 0 else "←"
    return "↑" if north >= 0 else "↓"
