"""A reason to end."""


def fill(level, target, stroke, pump):
    """Pump until the level has reached or passed the target; return the number of strokes."""
    strokes = 0
    while level < target:
        pump()
        level += stroke
        strokes += 1
    return strokes


def empty_all(tanks, pump):
    """Pump every tank empty, one stroke for each litre in it; return the number of strokes."""
    strokes = 0
    for litres in tanks:
        while litres > 0:
            pump()
            strokes += 1
            litres -= 1
    return strokes


def obey(read, pump):
    """Pump once for every command until the command is "stop"; return the number of strokes."""
    strokes = 0
    command = read()
    while command != "stop":
        pump()
        strokes += 1
        command = read()
    return strokes


# Why this way
#
# `<` also ends the loop when the value jumps past its target. A `for` over the tanks
# can't forget to move on, so it replaces the outer `while`. Inside it, `litres` is only
# a name for a number: counting it down leaves the list alone, but `tanks[number] -= 1`
# would empty the list that Ngozi still needs.
