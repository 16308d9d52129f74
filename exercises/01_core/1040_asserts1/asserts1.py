"""assert is for you, raise is for them.

`assert condition, "words"` raises an AssertionError if the condition is false.
It states what cannot happen unless the program itself is wrong:

    >>> low, high = sorted([140, 85])
    >>> assert low <= high, "sorted is broken"

Never check with it what comes from outside, such as a file or a person: when
Python is started with the option -O, it leaves all assertions out, and then the
check is gone. Wrong input is normal; it deserves `raise ValueError` and a
sentence for the user.

This blood-pressure log mixes the two up: where the user errs it asserts, and
where only a bug could be at fault it raises. Give each check its right kind.
The messages stay as they are.
"""


def add_reading(log, upper, lower):
    """Add one reading, a tuple (upper, lower), to the end of the log.

    What the user types must be a number between 30 and 300, and the upper
    value greater than the lower one; otherwise ValueError.
    """
    # TODO: which kind of check do these three deserve?
    assert 30 <= upper <= 300, f"upper value out of range: {upper}"
    assert 30 <= lower <= 300, f"lower value out of range: {lower}"
    assert upper > lower, f"upper value {upper} is not above lower value {lower}"
    log.append((upper, lower))


def mean_pressure(log):
    """Return the means (upper, lower) of the log; an empty log is a ValueError."""
    # TODO: anybody may ask before the first reading was added.
    assert log, "no readings yet"
    upper = sum([pair[0] for pair in log]) / len(log)
    lower = sum([pair[1] for pair in log]) / len(log)
    # TODO: add_reading has checked every pair. Who would be at fault here?
    if upper <= lower:
        raise ValueError("mean of the upper values is too low")
    return upper, lower
