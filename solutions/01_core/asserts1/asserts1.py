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
    assert upper > lower, "mean of the upper values is too low"
    return upper, lower


# Why this way
#
# What has to happen, `log.pop()`, has a line of its own, so it happens with -O, too. The
# asserts cost nothing there, and they find bugs while you work. Security scanners
# report asserts that check input, for exactly the reason in Dr Okafor's letter. The other
# home of `assert` is test code.
