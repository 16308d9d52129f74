"""A reason to end."""


def fill(level, target, stroke, pump):
    """Pump until the level has reached the target; return the number of strokes."""
    strokes = 0
    while level < target:
        pump()
        level += stroke
        strokes += 1
    return strokes


def empty_all(tanks, pump):
    """Pump each tank empty, one stroke for each litre in it; return the strokes."""
    strokes = 0
    for litres in tanks:
        while litres > 0:
            pump()
            strokes += 1
            litres -= 1
    return strokes


def obey(read, pump):
    """Pump once for every command until the command is "stop"; return the strokes."""
    strokes = 0
    command = read()
    while command != "stop":
        pump()
        strokes += 1
        command = read()
    return strokes


# Why this way
#
# `<` ends the loop also when the value jumps past its target. A `for` over the
# tanks cannot forget to move on, so it takes the place of the outer while; taking
# one litre off in the `else` branch and storing it in the list would work too, but
# change the caller's list. In obey the last line of the loop asks for the next word.
