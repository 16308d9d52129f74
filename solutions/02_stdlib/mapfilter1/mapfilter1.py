"""map and filter are lazy."""

ANSWER_A = 0
ANSWER_B = 0.0
ANSWER_C = ["273"]
ANSWER_D = [10.0, 30.0, -10.0]
ANSWER_E = []
ANSWER_F = [4, 7]
ANSWER_G = [(1, 2), (3, 4)]
ANSWER_H = 8


def frosts(texts):
    """Return a list of the readings below 0 as floats; empty texts are left out."""
    return [float(text) for text in texts if text and float(text) < 0]


# Why this way
#
# The comprehension says in order what comes out, whence, and which. It calls float
# twice for a frost; `for value in map(float, filter(None, texts)) if value < 0`
# avoids that. The "second list is empty" of E is the commonest surprise with map,
# zip, open files and csv readers: make a list when you need the values twice.
