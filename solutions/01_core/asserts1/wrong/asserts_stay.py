# expect: what the user got wrong is a ValueError, and nothing is added
"""assert is for you, raise is for them."""


def add_reading(log, upper, lower):
    """Add one reading, a tuple (upper, lower), to the end of the log.

    What the user types must be a number between 30 and 300, and the upper
    value greater than the lower one; otherwise ValueError.
    """
    assert 30 <= upper <= 300, f"upper value out of range: {upper}"
    if not 30 <= lower <= 300:
        raise ValueError(f"lower value out of range: {lower}")
    if upper <= lower:
        raise ValueError(f"upper value {upper} is not above lower value {lower}")
    log.append((upper, lower))


def mean_pressure(log):
    """Return the means (upper, lower) of the log; an empty log is a ValueError."""
    if not log:
        raise ValueError("no readings yet")
    upper = sum([pair[0] for pair in log]) / len(log)
    lower = sum([pair[1] for pair in log]) / len(log)
    assert upper > lower, "mean of the upper values is too low"
    return upper, lower
