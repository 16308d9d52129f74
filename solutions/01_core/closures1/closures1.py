"""Functions with a memory."""


def make_converter(rate):
    """Return a function that converts an amount at this rate, to two decimals.

    >>> to_yen = make_converter(160)
    >>> to_yen(2.5)
    400.0
    """

    def convert(amount):
        return round(amount * rate, 2)

    return convert


def make_queue(letter, first=1):
    """Return a function that gives the next ticket of a queue at each call.

    >>> post = make_queue("P")
    >>> post(), post()
    ('P1', 'P2')
    """

    number = first - 1

    def next_ticket():
        nonlocal number
        number += 1
        return f"{letter}{number}"

    return next_ticket


def make_limiter(limit):
    """Return a function that says True at its first `limit` calls, then False.

    A different limiter has its own count.
    """
    used = 0

    def allowed():
        nonlocal used
        used += 1
        return used <= limit

    return allowed


# Why this way
#
# The counting name belongs to the outer function: in the inner one it would be
# new at each call, and as a global all queues would share it. An object of a class
# could do the same; for one value and one action the closure is shorter. With more
# than two actions on the same values, a class is the better choice.
