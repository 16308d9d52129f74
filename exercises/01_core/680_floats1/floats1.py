"""Three things a calculator would never do.

What does each line print? Decide before you read on.

    >>> 0.1 + 0.2 == 0.3
    False
    >>> round(2.5), round(3.5)
    (2, 4)
    >>> float("nan") == float("nan")
    False

A float keeps about 16 digits, and keeps them in binary. There 0.1 goes on for ever, as
1/3 does in our digits, so what's stored is the nearest float that fits. `round` takes the
even neighbour when a number is exactly half-way. And `nan`, "not a number", is what a
sensor sends when it has nothing to say. It equals nothing, not even itself.

The module `math` has better questions than `==`:

    >>> import math
    >>> math.isclose(0.1 + 0.2, 0.3), math.isclose(2.5, 2.52, abs_tol=0.05)
    (True, True)
    >>> math.isnan(float("nan")), math.floor(2.9)
    (True, 2)

Noor sells honey at the market. Her program says that 0.1 kg and 0.2 kg aren't 0.3 kg, one
`nan` from the scale spoils the mean of a whole day, and on her page 2.5 stars became 2. Set
all three right.
"""

import math


def same_weight(first, second):
    """Return True if two weights in kilograms are the same for Noor's scale.

    They are if they're less than half a gram apart, whether it's a jar or a barrel.
    """
    # TODO: isclose has to know what "close" means here.
    return first == second


def mean_weight(readings):
    """Return the mean of a list of readings. A nan doesn't count.

    If nothing is left, return None.
    """
    # TODO: leave out each nan.
    return sum(readings) / len(readings)


def stars(rating):
    """Return whole stars: 4 for a rating of 3.7. Exactly half a star counts as a whole one."""
    # TODO: customers expect 3 stars for 2.5, and 4 for 3.5.
    return round(rating)
