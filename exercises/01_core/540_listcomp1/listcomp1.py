"""The last hour.

At four o'clock Rosa halves every price at her flea-market stall. Her program did it like this:

    >>> prices = [8, 3, 5]
    >>> halved = []
    >>> for price in prices:
    ...     halved.append(price / 2)
    >>> halved
    [4.0, 1.5, 2.5]

Three lines that make one list. There's a shorter form, the list comprehension:

    >>> [price / 2 for price in prices]
    [4.0, 1.5, 2.5]

Read it from the middle: for each price in prices, take price / 2. An `if` at the end leaves
things out, before anything is calculated from them:

    >>> [price / 2 for price in prices if price > 4]
    [4.0, 2.5]

And as in a loop, two names can come out of a tuple: `for name, price in things`.

You'll read such lines in every Python program. Now write four for Rosa, and touch none of
the lists you're given. If you get stuck, write the loop first and then shorten it.
"""


def last_hour(prices):
    """Return a list of half of each price."""
    # TODO: the comprehension is there, the value isn't.
    return [price for price in prices]


def at_most(prices, purse):
    """Return a list of the prices that aren't higher than what is in the purse."""
    # TODO
    return [price for price in prices]


def numbers(tags):
    """Return a list of the prices on these tags as numbers.

    A tag is a text such as "4" or " 2.50 ". The rain has washed some clean: a tag that is
    empty, or has only spaces on it, is left out.
    """
    # TODO
    return [tag for tag in tags]


def signs(things):
    """Return a list of signs such as "lamp: 4.50" for the things that aren't sold.

    Each thing is (name, price). The price of a thing that is sold is None.
    """
    # TODO
    return [thing for thing in things]
