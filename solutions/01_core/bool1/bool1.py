"""The gate of the Kraken."""


def right_height(height):
    """Return True from 120 cm up to and including 195 cm."""
    return height >= 120 and height <= 195


def may_ride(height, age, with_adult):
    """Return True if the height is right, and the guest is at least 10 or with an adult."""
    return right_height(height) and (age >= 10 or with_adult)


def one_door_open(left_door, right_door):
    """Return True if exactly one of the two doors is open. An open door is True."""
    return left_door != right_door


def too_fast(metres, seconds):
    """Return True if the train made more than 25 metres a second."""
    return seconds > 0 and metres / seconds > 25


# Why this way
#
# Without the brackets, may_ride means "right height and 10, or with an adult", and
# a baby with an adult may ride. Two truth values of which exactly one is True are
# different, so != is all it takes. In too_fast, metres > 25 * seconds would avoid
# the division, but it would call a broken sensor too fast.
