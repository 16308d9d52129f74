"""Sums for the night shift."""


def loaves(guests: int, school_classes: int = 0) -> int:
    """Work out how many loaves of bread are needed.

    Args:
        guests: How many guests there are, without school classes.
        school_classes: How many classes there are. A class eats ten loaves.

    Returns:
        The number of loaves, at least one.
    """
    return max(1, -(-guests // 5)) + 10 * school_classes
