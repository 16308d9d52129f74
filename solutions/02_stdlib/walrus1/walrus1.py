"""Noise under the bridge."""


def loud(recordings, measure, limit):
    """Return (recording, level) for each recording that is louder than the limit."""
    return [(name, level) for name in recordings if (level := measure(name)) > limit]


def count_lorries(file, size=4096):
    """Return how many of the letters in an open file are an L."""
    count = 0
    while piece := file.read(size):
        count += piece.count("L")
    return count


def remark(note):
    """Return the note. If it has more than 20 letters, cut it and say how long it was."""
    if (length := len(note)) > 20:
        return f"{note[:20]}… ({length} letters)"
    return note


def night(levels):
    """Return one line about the levels of a night: how many, the mean, the highest."""
    if not levels:
        return "no levels"
    mean = sum(levels) / len(levels)
    return f"{len(levels)} levels, mean {mean:.1f} dB, highest {max(levels)} dB"


# Why this way
#
# Before Python 3.8 the loop was `while True:` with a `break` in the middle, or two calls of
# `read`, which get out of step. In `night` each walrus saved a line and hid the order in which
# things happen; plain lines run from top to bottom. A walrus alone on a line, without brackets,
# is a syntax error: use `=` there.
