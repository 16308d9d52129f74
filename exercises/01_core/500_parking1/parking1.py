"""An hour that costs two.

A man parks for exactly 60 minutes and pays for two hours. Leila, at the desk of the car
park, has to explain that to him, so she compares the program with the sign at the
entrance. She gives up at the third `else`.

Rules with exceptions soon become such a nest. It gets flat if you deal with the special
cases first and leave the function at once. That early way out is called a guard clause,
and it needs no `else`:

    >>> def ticket(age, member):
    ...     if age < 6:
    ...         return "free"
    ...     if member:
    ...         return "half price"
    ...     return "full price"

What comes after the guards is the ordinary case, and each rule on the sign is one line or
two in the program.

The sign is in the docstring below. Rewrite the function so that Leila can compare the two
line by line. You'll find three rules that the nest gets wrong.
"""


def parking_fee(minutes, resident):
    """Return the fee in euros.

    `minutes` is a whole number, or None if the ticket was lost.

    - A lost ticket costs 25. Residents pay the same.
    - Up to 15 minutes are free.
    - After that, every hour begun costs 2, but never more than 18 altogether.
    - Residents pay half of that.
    """
    if minutes is not None:
        if minutes > 15:
            hours = minutes // 60 + 1
            if resident:
                fee = hours * 2 / 2
            else:
                fee = hours * 2
                if fee > 18:
                    fee = 18
        else:
            fee = 0
    else:
        if resident:
            fee = 25 / 2
        else:
            fee = 25
    return fee
