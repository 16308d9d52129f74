# expect: each command is obeyed before the next one is read
"""A reason to end."""


def fill(level, target, stroke, pump):
    """Pump until the level has reached or passed the target; return the number of strokes.

    Each stroke raises the level by `stroke` metres.
    """
    strokes = 0
    while level < target:
        pump()
        level += stroke
        strokes += 1
    return strokes


def empty_all(tanks, pump):
    """Pump every tank empty, one stroke for each litre in it; return the number of strokes.

    `tanks` is a list with the whole litres in each tank. It stays as it is: Ngozi
    writes these numbers in her book afterwards.
    """
    strokes = 0
    number = 0
    while number < len(tanks):
        litres = tanks[number]
        while litres > 0:
            pump()
            strokes += 1
            litres -= 1
        number += 1
    return strokes


def obey(read, pump):
    """Pump once for every command until the command is "stop"; return the number of strokes."""
    strokes = 0
    command = read()
    while command != "stop":
        command = read()
        pump()
        strokes += 1
    return strokes
