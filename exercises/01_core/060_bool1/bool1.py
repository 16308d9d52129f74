"""May this child ride the Kraken?

Leila stands at the gate of the roller coaster and has four seconds for each
guest. A panel lights up green for True and red for False.

A comparison has one of these two values. `==` asks whether two things are equal
(`=` gives a name), `!=` whether they differ, `<=` means "at most" and `>=` "at
least". `not`, `and` and `or` combine the answers:

    >>> height = 118
    >>> height >= 120
    False
    >>> height < 120 and not height == 100
    True

`and` is stronger than `or`, as `*` is stronger than `+`. Brackets change that:

    >>> True or True and False
    True
    >>> (True or True) and False
    False

`and` goes from left to right and stops at the first False. What comes after it
is never tried.

Write the four functions. Each is one line that begins with `return`, without `if`.
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
