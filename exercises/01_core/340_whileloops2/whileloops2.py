"""A reason to end.

Bug report from Ngozi's farm: "The pump ran all night. No error, no message, and the
cellar is full of water."

An endless loop is worse than a crash: the pump goes on pumping. Three mistakes cause
most of them:

- The loop waits for an exact value with `!=`, and the value jumps past it.
- On one way through the loop, nothing changes.
- The loop waits for a word, and nobody reads the next one.

The first one is sly, because decimals are a tiny bit off. This is never 0.3:

    >>> 0.1 + 0.1 + 0.1
    0.30000000000000004

Each function has one of the three mistakes. Find it, and give every loop a reason to
end. `pump` and `read` are functions handed in by Ngozi's program: each `pump()` is one
stroke of the pump, each `read()` returns the next command.
"""


def fill(level, target, stroke, pump):
    """Pump until the level has reached or passed the target; return the number of strokes.

    Each stroke raises the level by `stroke` metres.
    """
    strokes = 0
    while level != target:
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
        if litres == 0:
            number += 1
        else:
            pump()
            strokes += 1
    return strokes


def obey(read, pump):
    """Obey every command until it is "stop"; return the number of strokes.

    Each command is one stroke, and the pump makes it before the next command is read.
    """
    strokes = 0
    command = read()
    while command != "stop":
        pump()
        strokes += 1
    return strokes
