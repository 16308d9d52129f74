"""Simple cases first.

Rules with exceptions quickly become a nest of `if`s. Deal with the special cases
first and leave the function at once; what follows is the ordinary case. Such an
early way out is called a guard clause, and it needs no `else`:

    >>> def entry(age, ill):
    ...     if ill:
    ...         return "stay at home"
    ...     if age < 12:
    ...         return "with an adult"
    ...     return "welcome"

Tariffs, permissions and discounts at work come as a page of rules; in this form
the program can still be compared with the page.

A car park has the rules in the docstring below. Write the function; a handful of
short lines is enough.
"""


def parking_fee(minutes, resident):
    """Return the fee in euros.

    minutes is the time in whole minutes, or None if the ticket was lost.

    - A lost ticket costs 25, for residents as well.
    - Up to 15 minutes are free.
    - Otherwise every hour begun costs 2, but never more than 18 in all.
    - Residents pay half of that.
    """
    # TODO
    return minutes / 60 * 2
