"""assert is for you, raise is for them.

Bug report from Dr Okafor's practice:

    Yesterday somebody typed 1200 instead of 120, and your blood-pressure log took it.
    Undo does nothing either. On your laptop both work! We start it with `python -O`.

`-O` stands for "optimise". Among other things it leaves out every `assert`, as if the line
weren't there. That's fine for what an `assert` is meant for: a note to your colleagues:
this can only be false if the program itself has a bug.

    >>> low, high = sorted([140, 85])
    >>> assert low <= high, "sorted doesn't sort"

People make mistakes, and files have holes. That isn't a bug, so it needs `raise ValueError`,
which is always there. And nothing that has to happen may be part of an `assert`.

Ask of each check below: whose fault is it if it fails? Then give it the right kind, with the
words it has now. With and without `-O`, the log should be right.
"""


def add_reading(log, upper, lower):
    """Add one reading, (upper, lower), to the end of the log.

    Both come from the keyboard. They have to be numbers from 30 to 300, with upper above lower.
    """
    # TODO: look at each of these three.
    assert 30 <= upper <= 300, f"upper value out of range: {upper}"
    assert 30 <= lower <= 300, f"lower value out of range: {lower}"
    assert upper > lower, f"upper value {upper} is not above lower value {lower}"
    log.append((upper, lower))


def undo(log, reading):
    """Take back the reading that was added last. It's the last one in the log."""
    # TODO: you can trust that it is the last one. But what does python -O make of this?
    assert log.pop() == reading, "somebody else has changed the log"


def mean_pressure(log):
    """Return the means, (upper, lower), of the readings. All have come through add_reading."""
    # TODO: the practice asks for the mean before the first patient has come in.
    assert log, "no readings yet"
    upper = sum(pair[0] for pair in log) / len(log)
    lower = sum(pair[1] for pair in log) / len(log)
    # TODO: how could this ever be true?
    if upper <= lower:
        raise ValueError("mean of the upper values is too low")
    return upper, lower
