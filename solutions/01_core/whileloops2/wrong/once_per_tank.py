# expect: every litre in every tank takes one stroke
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
    number = 0
    while number < len(tanks):
        litres = tanks[number]
        if litres == 0:
            number += 1
        else:
            pump()
            strokes += 1
            number += 1
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
