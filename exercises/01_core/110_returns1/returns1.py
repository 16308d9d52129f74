"""Nothing on the invoice.

    Dear choir Alba, you pay None.

Nobody likes sending that letter. Alba hires a rehearsal room, and the program of
the community centre loses its values on the way. `None` is Python's word for
"nothing here", and it comes from a function that ended without a `return`:

    >>> def rent(hours):
    ...     print(hours * 12)
    >>> print(rent(2))
    24
    None

At the prompt, `...` asks for the next line of a block.

The 24 was printed in passing. What came *back* from the call was None. `print` is
for people; `return` hands the value to the line that called.

`return` also ends the function, right there. Once Python has reached it, no line
below it runs.

Each of these four functions loses its value in another way. Find out how, and fix
it.
"""

# TODO: each of the four functions has one fault.


def rent(hours):
    """Return the rent: 12 euros for each hour and 5 for the cleaning."""
    amount = hours * 12
    return amount
    amount = amount + 5


def discount(amount):
    """Return the discount: 10 euros from an amount of 100 on, and 0 below that."""
    if amount >= 100:
        return 10


def share(amount, singers):
    """Return what each of the singers pays. A function that calculates prints nothing."""
    print(amount / singers)


def letter(choir, hours, singers):
    """Return the text of the letter, such as "Dear choir Alba, each of you pays 2.90." """
    total = rent(hours) - discount(rent(hours))
    each = share(total, singers)
    f"Dear choir {choir}, each of you pays {each:.2f}."
