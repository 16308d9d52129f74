# expect: every command before the first stop is one stroke
def fill(level, target, stroke, pump):
    strokes = 0
    while level < target:
        pump()
        level += stroke
        strokes += 1
    return strokes


def empty_all(tanks, pump):
    for litres in tanks:
        for _ in range(litres):
            pump()
    return sum(tanks)


def obey(read, pump):
    strokes = 0
    command = read()
    while command != "stop":
        command = read()
        if command != "stop":
            pump()
            strokes += 1
    return strokes
