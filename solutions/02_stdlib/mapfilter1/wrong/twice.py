# expect: look at E again
"""map and filter are lazy."""

ANSWER_A = 0
ANSWER_B = 0.0
ANSWER_C = ["273"]
ANSWER_D = [10.0, 30.0, -10.0]
ANSWER_E = [10.0, 30.0, -10.0]
ANSWER_F = [4, 7]
ANSWER_G = [(1, 2), (3, 4)]
ANSWER_H = 8


def frosts(texts):
    """Return a list of the readings below 0 as floats; empty texts are left out."""
    return [float(text) for text in texts if text and float(text) < 0]
