"""Docstrings that can be trusted.

help(), editors and documentation pages show the text at the start of a function.
A widespread form is Google's: one summary line with a full stop, a blank line,
then the sections Args, Returns and Raises where there is something to say.

Lines with >>> are examples, in a section Example. They run, so that they cannot
become untrue without anybody noticing:

    $ python -m doctest docstrings1.py

The first function of these tide tables is documented. Document the other two in
the same way; their code is right and stays. Say units, and what is refused.
"""


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


# TODO: a docstring with summary, Args, Returns, Raises and an example.
def tide_at(low, high, hours):
    if not 0 <= hours <= 6:
        raise ValueError(f"hours must be from 0 to 6, not {hours}")
    return round(low + (high - low) * hours / 6, 2)


# TODO: a docstring with summary, Args, Returns and an example. What does this
# function raise? Only sections with something to say belong in a docstring.
def can_pass(mast, bridge, tide):
    return mast < clearance(bridge, tide)
