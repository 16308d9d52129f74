"""One comma too many.

The till of a cinema has run this since Monday. What does it print?

    price = 12,
    print(3 * price)

It prints (12, 12, 12). The comma at the end makes a tuple, and three times a tuple is a
longer tuple. Nothing crashed; the receipts just looked strange.

A tuple is a small record, a few values with commas between them. It can't be changed,
and it can be unpacked: one name for each value.

    >>> film = ("Night Train", 101)
    >>> title, minutes = film
    >>> minutes
    101
    >>> def first_and_last(queue):
    ...     return queue[0], queue[len(queue) - 1]
    >>> front, back = first_and_last(["Ana", "Ben", "Cem"])
    >>> back
    'Cem'

So a function can hand back several values at once. A list is for many things of one
kind, a tuple for one thing with several sides.

Take the comma out of the till, then write the rest of the cinema's programs.
"""


def total(tickets):
    """Return what the tickets cost; one ticket costs 12."""
    # TODO: print total(3) and look at it.
    price = 12,
    return tickets * price


def hours_and_minutes(minutes):
    """Return a running time as a tuple of hours and minutes: 101 gives (1, 41)."""
    # TODO
    return minutes


def swap_seats(booking):
    """Return the booking with the two seats swapped.

    ("Ana", 7, "Ben", 12) becomes ("Ana", 12, "Ben", 7).
    """
    # TODO: unpack the booking into four names, then put a new one together.
    return booking


def longest(films):
    """Return the title of the longest film and its minutes, as a tuple.

    films is a list of tuples such as ("Night Train", 101). There is at least one. If
    several are equally long, return the first of them.
    """
    # TODO: a `for` can unpack each film, too.
    return films[0]
