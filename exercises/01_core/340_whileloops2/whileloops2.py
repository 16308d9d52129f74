"""A reason to end.

For every `while` there must be a reason why it ends: something that comes nearer to
the end in each round, on every way through the loop. Three such reasons fail often:

- the end is compared with `==` or `!=`, and the value jumps past it (floats),
- one branch forgets to move on,
- the loop waits for a word, and nobody reads the next one.

    >>> 0.1 + 0.1 + 0.1 == 0.3
    False

A hanging program is worse than a crash: no message, no line number, and the pump
goes on pumping. This control of a water pump hangs for some inputs. Mend its loops.

`pump` and `read` are functions that are handed in: each `pump()` is one stroke, each
`read()` gives the next command.
"""

# TODO: give each of the three loops a reason to end.


def fill(level, target, stroke, pump):
    """Pump until the level has reached the target; return the number of strokes.

    Each stroke raises the level by `stroke` metres.
    """
    strokes = 0
    while level != target:
        pump()
        level += stroke
        strokes += 1
    return strokes


def empty_all(tanks, pump):
    """Pump each tank empty, one stroke for each litre in it; return the strokes.

    tanks is a list of whole litres, one number for each tank.
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
    """Pump once for every command until the command is "stop"; return the strokes."""
    strokes = 0
    command = read()
    while command != "stop":
        pump()
        strokes += 1
    return strokes
