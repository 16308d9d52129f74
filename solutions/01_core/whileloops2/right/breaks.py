def fill(level, target, stroke, pump):
    """Pump until the level has reached or passed the target; return the number of strokes."""
    strokes = 0
    while True:
        if level >= target:
            return strokes
        pump()
        level = level + stroke
        strokes = strokes + 1


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
    while True:
        if command == "stop":
            break
        print("command:", command)
        pump()
        strokes += 1
        command = read()
    return strokes
