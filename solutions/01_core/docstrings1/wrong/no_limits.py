# expect: doesn't name both limits
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
        low: Height at low tide above the chart's zero, in metres.
        high: Height at the next high tide above the chart's zero, in metres.
        hours: Hours since low tide.

    Returns:
        The height in metres, rounded to centimetres.

    Raises:
        ValueError: If the hours are wrong.

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
        bridge: Height of the bridge above the chart's zero, in metres.
        tide: Height of the water above the chart's zero, in metres.

    Returns:
        True if the mast is lower than the clearance, False if it's as high or higher.

    Example:
        >>> can_pass(3.9, 8.0, 4.0)
        True
        >>> can_pass(4.0, 8.0, 4.0)
        False
    """
    return mast < clearance(bridge, tide)
