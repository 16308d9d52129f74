# expect: what only a bug can cause is an AssertionError
"""assert is for you, raise is for them."""


def add_reading(log, upper, lower):
    """Add one reading, (upper, lower), to the end of the log."""
    if not 30 <= upper <= 300:
        raise ValueError(f"upper value out of range: {upper}")
    if not 30 <= lower <= 300:
        raise ValueError(f"lower value out of range: {lower}")
    if upper <= lower:
        raise ValueError(f"upper value {upper} is not above lower value {lower}")
    log.append((upper, lower))


def undo(log, reading):
    """Take back the reading that was added last. It's the last one in the log."""
    last = log.pop()
    assert last == reading, "somebody else has changed the log"


def mean_pressure(log):
    """Return the means, (upper, lower), of the readings. All have come through add_reading."""
    if not log:
        raise ValueError("no readings yet")
    upper = sum(pair[0] for pair in log) / len(log)
    lower = sum(pair[1] for pair in log) / len(log)
    if upper <= lower:
        raise ValueError("mean of the upper values is too low")
    return upper, lower
