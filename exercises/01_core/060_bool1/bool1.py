"""The gate of the Kraken.

    True or True and False

What does Python make of this? Decide before you read on.

It's True. `and` is stronger than `or`, as `*` is stronger than `+`, so the `and`
comes first. With brackets, `(True or True) and False` is False.

Leila works at the gate of a roller coaster, the Kraken. A panel tells her who may
ride: green for True, red for False. It compares. `==` asks whether two things are
equal (a single `=` gives a name), `!=` whether they differ, `<=` means "at most"
and `>=` "at least". `not`, `and` and `or` combine the answers:

    >>> height = 118
    >>> height >= 120
    False
    >>> height < 120 and not height == 100
    True

`and` goes from left to right and stops at the first False. What comes after that
is never tried.

Write the four functions. Each needs one line, and no `if`.
"""


def right_height(height):
    """Return True from 120 cm up to and including 195 cm."""
    # TODO
    return height > 120


def may_ride(height, age, with_adult):
    """Return True if the height is right, and the guest is at least 10 or with an adult.

    with_adult is True or False. Let right_height decide on the height.
    """
    # TODO: try it on paper for a baby of 70 cm with an adult.
    return age > 10


def one_door_open(left_door, right_door):
    """Return True if exactly one of the two doors is open. An open door is True."""
    # TODO
    return left_door


def too_fast(metres, seconds):
    """Return True if the train made more than 25 metres a second.

    The sensor is broken now and then and reports 0 seconds. That isn't too fast.
    """
    # TODO: which question has to come first?
    return metres / seconds > 25
