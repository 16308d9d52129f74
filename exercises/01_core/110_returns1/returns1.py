"""Where did the value go.

`return` does two things: it ends the function and hands a value to its caller. A
function that ends without it hands out `None`. `print` is no substitute: it puts
text on the screen, and the caller gets nothing.

    >>> def shown(hours):
    ...     print(hours * 12)
    >>> print(shown(2))
    24
    None

A lone `None` in the output, or a TypeError that mentions NoneType, nearly always
means: somebody forgot a `return`.

A choir hires a rehearsal room at 12 an hour, plus 5 for the cleaning, and shares
the rent. The three functions look right, and each loses its value in another way.
Mend them.
"""

# TODO: each of the three functions has one fault.


def room_rent(hours):
    """Return the rent: 12 for each hour and 5 for the cleaning."""
    amount = hours * 12
    return amount
    amount = amount + 5


def share(amount, singers):
    """Return what each singer pays."""
    print(amount / singers)


def invoice_line(choir, hours, singers):
    """Return a line such as "Alba: 29 in all, 2.9 for each singer"."""
    total = room_rent(hours)
    line = f"{choir}: {total} in all, {share(total, singers)} for each singer"
    line
