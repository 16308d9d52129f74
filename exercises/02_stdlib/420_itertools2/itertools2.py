"""Mrs Okoye, three times.

The evening report of a corner shop looked fine when it was tried with one customer. On Monday
it listed Mrs Okoye three times, with 3.50 each time. It should be once, with 10.00:

    python3 itertools2.py monday.csv      (on Windows: py itertools2.py monday.csv)

The bug is in how the report uses `groupby`. That cuts a row into runs: neighbours with the
same key. When the key comes back later, that's a new run.

    >>> from itertools import groupby
    >>> [(key, len(list(run))) for key, run in groupby("aabba")]
    [('a', 2), ('b', 2), ('a', 1)]

For "three wet days in a row" that's what you want. For one group per customer, sort by the
same key first.

A run isn't a list, either. It reads from the same row, once, and it's empty as soon as the
loop asks for the next key.

Repair the four functions. A sale is (customer, article, pence), and none of them may change
the list of sales.
"""

import csv
import sys
from itertools import groupby


def read_sales(path):
    """Return the sales in a CSV file as a list of (customer, article, pence)."""
    with open(path, encoding="utf-8", newline="") as file:
        return [(customer, article, int(pence)) for customer, article, pence in csv.reader(file)]


def customer(sale):
    """Return the customer of a sale."""
    return sale[0]


def totals(sales):
    """Return a dict from customers to the pence of all their sales."""
    return {name: sum(sale[2] for sale in run) for name, run in groupby(sales, key=customer)}


def baskets(sales):
    """Return a list of (customer, list of articles), one for each customer, by name.

    The articles of a customer are in the order of the sales.
    """
    groups = list(groupby(sales, key=customer))
    return [(name, [sale[1] for sale in run]) for name, run in groups]


def shares(sales):
    """Return a dict from customers to a list: the share of each sale in their total.

    A share is a number from 0 to 1, such as 0.25. The shares are in the order of the sales, and
    no customer's total is 0.
    """
    result = {}
    for name, run in groupby(sorted(sales), key=customer):
        total = sum(sale[2] for sale in run)
        result[name] = [sale[2] / total for sale in run]
    return result


def longest_run(sales):
    """Return (customer, number) for the most sales in a row to one customer.

    If several runs are equally long, the first counts. Without sales, return None.
    """
    runs = [(name, len(list(run))) for name, run in groupby(sorted(sales), key=customer)]
    return max(runs)


def main(argv):
    """Print the report about the sales in a file."""
    sales = read_sales(argv[0])
    total = totals(sales)
    share = shares(sales)
    for name, articles in baskets(sales):
        print(f"{name}: {total[name] / 100:.2f}")
        for article, part in zip(articles, share[name], strict=True):
            print(f"    {article} {part:.0%}")
    run = longest_run(sales)
    if run is not None:
        print(f"{run[1]} in a row: {run[0]}")


if __name__ == "__main__":
    main(sys.argv[1:])
