"""Leave early, skip, or find nothing.

`break` leaves the loop, `continue` goes on with the next element, `pass` does nothing
where Python wants a line. The `else` of a loop runs only if no `break` came:

    >>> for bus in [12, 7, 31]:
    ...     if bus == 7:
    ...         found = "it comes"
    ...         break
    ... else:
    ...     found = "not today"

Mind the column: this `else` belongs to the `for`. Below the `if` it would run for
every bus that is not the 7. Most loops at work search and stop at the first hit.

Complete the functions for the doors of a theatre. `announce` is planned for next
year; keep it as it is.
"""


def announce(text):
    pass


def first_duplicate(badges):
    """Return the first badge that has been in the list before, or None."""
    seen = []
    duplicate = None
    # TODO: a badge that was seen before ends the search.
    return duplicate


def total_guests(lines):
    """Return the sum of the numbers in the lines; blank lines are skipped.

    A line is a text such as "12" or " 3 ". Blank ones may contain spaces.
    """
    total = 0
    for line in lines:
        # TODO: skip the blank ones.
        total += int(line)
    return total


def free_seat(seats):
    """Return "seat 3" if the third is the first free one, or "full".

    seats is a list with True for a taken seat and False for a free one.
    """
    # TODO: enumerate, break and else.
    return "full"
