"""As long as it takes.

`for` is for a known sequence. When nobody knows beforehand how many rounds are
needed, `while` repeats its lines as long as a condition is True:

    >>> litres = 1000
    >>> while litres >= 300:
    ...     litres = litres - 300
    >>> litres
    100

The condition is asked before every round, also before the first. Something in the
loop has to change what it asks for, otherwise the loop never ends: Ctrl-C stops such
a program, and this course stops the check after a few seconds. Waiting, retrying and
approximating are all loops of this kind.

Complete the three functions.
"""


def weeks_to_save(have, weekly, goal):
    """Return after how many weeks of saving the goal is reached.

    If it has been reached already, the answer is 0.
    """
    weeks = 0
    # TODO: while the goal is not reached ...
    return weeks


def halvings(length):
    """Return how often a ribbon of whole centimetres must be halved to be 1 cm.

    A half centimetre is cut off: 7 becomes 3, 3 becomes 1.
    """
    # TODO
    return 0


def steps_to_one(number):
    """Return the number of steps of the game of Collatz from the number to 1.

    One step: an even number is halved, an odd one is multiplied by 3, plus 1.
    From 6: 6 3 10 5 16 8 4 2 1 are 8 steps.
    """
    # TODO
    return 0
