r"""Noise under the bridge.

Leila records the noise under a motorway bridge, all night, every night. Her script takes six
hours for it. Three would do: it measures each loud recording twice, once for the `if`, and
once to keep the result.

`:=` gives a value a name in the middle of a line, and goes on with the value:

    >>> import re
    >>> if found := re.search(r"(\d+) dB", "lorry, 84 dB"):
    ...     print(found[1])
    84
    >>> if (total := 40 + 44) > 80:
    ...     print(total)
    84

Turn your head to the left, and you see why people call it the walrus. Mind the brackets in
the second example. Without them, `total` would be True: it takes everything on its right.

Repair the four functions; the complaints are above them. In the first three, a walrus is the
shortest way. In the last one somebody has overdone it, so write plain lines there.
"""


# Takes twice as long as it should.
def loud(recordings, measure, limit):
    """Return (recording, level) for each recording that is louder than the limit.

    `measure` is a function: it takes a recording and returns its level. Call it once for each
    recording, no more.
    """
    return [(name, measure(name)) for name in recordings if measure(name) > limit]


# "It doesn't see the first 4096 letters of the file."
def count_lorries(file, size=4096):
    """Return how many of the letters in an open file are an L.

    The file may be larger than the memory, so it's read piece by piece: file.read(size) gives
    at most that many letters, and "" at the end of the file.
    """
    count = 0
    piece = file.read(size)
    while piece:
        piece = file.read(size)
        count += piece.count("L")
    return count


# "What do you mean, True letters?"
def remark(note):
    """Return the note. If it has more than 20 letters, cut it and say how long it was.

    >>> remark("two lorries and a tram")
    'two lorries and a tr… (22 letters)'
    """
    if length := len(note) > 20:
        return f"{note[:20]}… ({length} letters)"
    return note


# "UnboundLocalError, night after night! And ten times 0 dB are ten levels, not none."
def night(levels):
    """Return one line about the levels of a night: how many, the mean, the highest.

    The mean has one decimal.

    >>> night([50, 70, 90])
    '3 levels, mean 70.0 dB, highest 90 dB'
    >>> night([])
    'no levels'
    """
    return (
        f"{n} levels, mean {(s := sum(levels)) / (n := len(levels)):.1f} dB, highest {top} dB"
        if (top := max(levels, default=0))
        else "no levels"
    )
