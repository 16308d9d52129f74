# expect: a piece may be shorter than the size
r"""Noise under the bridge."""


# Takes twice as long as it should.
def loud(recordings, measure, limit):
    """Return (recording, level) for each recording that is louder than the limit."""
    return [(name, level) for name in recordings if (level := measure(name)) > limit]


# "It doesn't see the first 4096 letters of the file."
def count_lorries(file, size=4096):
    """Return how many of the letters in an open file are an L."""
    count = 0
    while len(piece := file.read(size)) == size:
        count += piece.count("L")
    return count + piece.count("L")


# "What do you mean, True letters?"
def remark(note):
    """Return the note. If it has more than 20 letters, cut it and say how long it was."""
    if (length := len(note)) > 20:
        return f"{note[:20]}… ({length} letters)"
    return note


# "UnboundLocalError, night after night! And ten times 0 dB are ten levels, not none."
def night(levels):
    """Return one line about the levels of a night: how many, the mean, the highest."""
    if not levels:
        return "no levels"
    count = len(levels)
    mean = sum(levels) / count
    return f"{count} levels, mean {mean:.1f} dB, highest {max(levels)} dB"
