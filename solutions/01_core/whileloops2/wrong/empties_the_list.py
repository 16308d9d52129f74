# expect: the list of tanks stays as it is
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
        if tanks[number] == 0:
            number += 1
        else:
            pump()
            strokes += 1
            tanks[number] -= 1
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
