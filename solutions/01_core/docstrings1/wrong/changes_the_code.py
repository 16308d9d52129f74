# expect: the code does what it did
"""The mast is shorter now."""


def clearance(bridge, tide):
    """Return the height that is left between the water and a bridge.

    Args:
        bridge: Height of the bridge above the chart's zero, in metres.
        tide: Height of the water above the chart's zero, in metres.

    Returns:
        The clearance in metres; negative if the bridge is under water.

    Example:
        >>> clearance(12.5, 4.0)
        8.5
    """
    return bridge - tide


def tide_at(low, high, hours):
    """Return the height of the water some hours after low tide.

    Args:
        low: Height of the water at low tide, in metres.
        high: Height of the water at high tide, in metres.
        hours: Hours since low tide, from 0 to 6.

    Returns:
        The height of the water in metres, rounded to two places.

    Raises:
        ValueError: If hours is below 0 or above 6.

    Example:
        >>> tide_at(1.0, 4.0, 3)
        2.5
    """
    if not 0 <= hours <= 6:
        raise ValueError(f"hours must be from 0 to 6, not {hours}")
    return round(low + (high - low) * hours / 6, 2)


def can_pass(mast, bridge, tide):
    """Return whether a boat fits under a bridge.

    Args:
        mast: Height of the mast above the water, in metres.
        bridge: Height of the bridge above the chart's zero, in metres.
        tide: Height of the water above the chart's zero, in metres.

    Returns:
        True if the mast is lower than the clearance, otherwise False.

    Example:
        >>> can_pass(8.0, 12.5, 4.0)
        True
        >>> can_pass(8.5, 12.5, 4.0)
        True
    """
    return mast <= clearance(bridge, tide)
