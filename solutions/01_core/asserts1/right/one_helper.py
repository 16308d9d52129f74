"""assert is for you, raise is for them."""


def check(fine, words):
    if not fine:
        raise ValueError(words)


def add_reading(log, upper, lower):
    """Add one reading, (upper, lower), to the end of the log."""
    for name, value in [("upper", upper), ("lower", lower)]:
        check(value >= 30 and value <= 300, f"{name} value out of range: {value}")
    check(upper > lower, f"upper value {upper} is not above lower value {lower}")
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
