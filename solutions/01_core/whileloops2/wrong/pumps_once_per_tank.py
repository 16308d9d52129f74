# expect: every litre of every tank takes one stroke
def fill(level, target, stroke, pump):
    strokes = 0
    while level < target:
        pump()
        level += stroke
        strokes += 1
    return strokes


def empty_all(tanks, pump):
    strokes = 0
    number = 0
    while number < len(tanks):
        if tanks[number] != 0:
            pump()
            strokes += 1
        number += 1
    return strokes


def obey(read, pump):
    return 0
