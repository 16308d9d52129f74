"""Docstrings that can be trusted."""


def clearance(bridge, tide):
    """Return the height left between the water and a bridge.

    Args:
        bridge: Height of the bridge above chart datum, in metres.
        tide: Height of the water above chart datum, in metres.

    Returns:
        The clearance in metres; negative when the bridge is under water.

    Example:
        >>> clearance(12.5, 4.0)
        8.5
    """
    return bridge - tide


def tide_at(low, high, hours):
    """Return the height of the water some hours after low tide.

    Args:
        low: Height at low tide above chart datum, in metres.
        high: Height at the next high tide above chart datum, in metres.
        hours: Hours since low tide, from 0 to 6.

    Returns:
        The height in metres, rounded to centimetres.

    Raises:
        ValueError: If hours is not between 0 and 6.

    Example:
        >>> tide_at(1.0, 5.0, 3)
        3.0
    """
    if not 0 <= hours <= 6:
        raise ValueError(f"hours must be from 0 to 6, not {hours}")
    return round(low + (high - low) * hours / 6, 2)


def can_pass(mast, bridge, tide):
    """Tell whether a boat fits under a bridge at this height of the tide.

    Args:
        mast: Height of the mast above the water, in metres.
        bridge: Height of the bridge above chart datum, in metres.
        tide: Height of the water above chart datum, in metres.

    Returns:
        True if the mast is lower than the clearance, False if not or equal.

    Example:
        >>> can_pass(3.5, 8.0, 4.0)
        True
    """
    return mast < clearance(bridge, tide)


# Why this way
#
# The docstring tells the caller what the code cannot: the unit, the allowed range,
# what happens at the very edge. It does not retell the lines below it. One short
# example that is run in the tests is worth more than a paragraph, because a false
# one fails.
