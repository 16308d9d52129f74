# expect: filling ends when the target is reached or passed
def fill(level, target, stroke, pump):
    strokes = 0
    while round(level, 2) != round(target, 2):
        pump()
        level += stroke
        strokes += 1
    return strokes


def empty_all(tanks, pump):
    return sum(tanks)


def obey(read, pump):
    return 0
