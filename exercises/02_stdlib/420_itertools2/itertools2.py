"""groupby groups neighbours.

itertools.groupby cuts a row into runs of values with the same key. A run ends where
the key changes; when the key comes back later, that is a new run.

    >>> from itertools import groupby
    >>> [(key, len(list(run))) for key, run in groupby("aabba")]
    [('a', 2), ('b', 2), ('a', 1)]

For runs that is what you want ("three wet days in a row"). For totals by customer
it is not, unless the row is sorted by that very key. And a run is no list: it reads
from the same row, and it is gone when the loop takes the next key.

A corner shop's evening report looks right and was tested with one customer. Today
Mrs Okoye stands in it three times. A sale is a tuple: (customer, article, cents).
Mend the functions.
"""

from itertools import groupby


def customer(sale):
    """Return the customer of a sale."""
    return sale[0]


def totals(sales):
    """Return a dict: customer -> cents of all their sales."""
    # TODO: mend.
    report = {}
    for name, group in groupby(sales, key=customer):
        report[name] = sum([cents for _, _, cents in group])
    return report


def baskets(sales):
    """Return a list of (customer, list of articles), customers in alphabetical order.

    The articles of a customer are in the order of the sales.
    """
    # TODO: mend.
    groups = [(name, group) for name, group in groupby(sales, key=customer)]
    return [(name, [sale[1] for sale in group]) for name, group in groups]


def shares(sales):
    """Return a dict: customer -> list of each sale's share of the customer's total.

    The shares are in the order of the sales. A share is a number from 0 to 1. No total is 0.
    """
    # TODO: mend. The group is gone through twice.
    report = {}
    for name, group in groupby(sorted(sales), key=customer):
        total = sum([cents for _, _, cents in group])
        report[name] = [cents / total for _, _, cents in group]
    return report


def longest_run(sales):
    """Return (customer, number) of the most sales in a row to one customer.

    Of equal runs the first counts. Without sales it is None.
    """
    # TODO: mend. Here neighbours are meant.
    runs = [(name, len(list(group))) for name, group in groupby(sorted(sales), key=customer)]
    return max(runs)
