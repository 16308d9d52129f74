"""How high is the water in the harbour?"""

import math


def height(hours, spread=4.0):
    """Work out how high the water is.

    Args:
        hours: The time since high water, in hours and not in minutes.
        spread: How many metres there are between low and high water.

    Returns:
        The height above low water, in metres.

    Raises:
        ValueError: If spread is negative.
    """
    if spread < 0:
        raise ValueError("the water can't be higher when it's low")
    return spread / 2 * (1 + math.cos(math.tau * hours / 12.42))


def can_leave(draught, hours):
    """Say whether a boat can leave.

    Args:
        draught: How deep the boat goes, in metres. Please add a hand's breadth.
        hours: The time since high water, in hours.

    Returns:
        True if there's enough water at the quay.
    """
    return height(hours) > draught
