"""Sold out, with a seat free.

A message from Kofi, who runs the box office of a small theatre:

    "Your program sold us out although seat 2 was free. And every evening a door
    counter falls asleep; each time I get one guest too few. Please help!"

`break` leaves a loop at once, `continue` goes straight to the next round, and `pass`
does nothing: it fills a line where Python wants one. A loop can have an `else`, too. It
runs once, after the last round. A `break` skips it:

    >>> for bus in [12, 7, 31]:
    ...     if bus == 7:
    ...         news = "here it comes"
    ...         break
    ... else:
    ...     news = "not today"
    >>> news
    'here it comes'

Look at the column: this `else` goes with the `for`. Below the `if` it would run for
every bus that isn't the 7.

Fix the first two functions, then write the third, for people who photocopy tickets.
"""


def free_seat(seats, taken):
    """Return the first of the seats that isn't taken, or "full" if there is none.

    Both are lists of seat numbers. A row without any seats is full.
    """
    # TODO: with the seats 1, 2, 3, of which 3 and 1 are taken, this says "full".
    for seat in seats:
        if seat not in taken:
            answer = seat
        else:
            answer = "full"
    return answer


def guests(counts):
    """Return how many guests came through all the doors.

    The counter of a door gives -1 when it has fallen asleep; that door is left out.
    """
    # TODO: with 12, -1, 30 this says 41.
    total = 0
    for count in counts:
        if count == -1:
            pass
        total += count
    return total


def used_twice(tickets):
    """Return the first ticket that was shown before, or "all fine".

    For 4, 8, 8, 4 that is 8: when the second 8 is shown, nobody has seen 4 twice yet.
    """
    seen = []
    # TODO: is the ticket in seen? Otherwise it belongs there now.
    return seen
