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
    tanks = tanks.copy()
    while tanks:
        for _ in range(tanks.pop()):
            pump()
            strokes += 1
    return strokes


def obey(read, pump):
    """Pump once for every command until the command is "stop"; return the number of strokes."""
    strokes = 0
    for _ in iter(read, "stop"):
        pump()
        strokes += 1
    return strokes
