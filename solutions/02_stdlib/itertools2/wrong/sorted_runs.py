# expect: a customer who comes back later begins a new run
"""Mrs Okoye, three times."""

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


def by_customer(sales):
    """Return a list of (customer, list of their sales), by name."""
    ordered = sorted(sales, key=customer)
    return [(name, list(run)) for name, run in groupby(ordered, key=customer)]


def totals(sales):
    """Return a dict from customers to the pence of all their sales."""
    return {name: sum(sale[2] for sale in group) for name, group in by_customer(sales)}


def baskets(sales):
    """Return a list of (customer, list of articles), one for each customer, by name."""
    return [(name, [sale[1] for sale in group]) for name, group in by_customer(sales)]


def shares(sales):
    """Return a dict from customers to a list: the share of each sale in their total."""
    result = {}
    for name, group in by_customer(sales):
        total = sum(sale[2] for sale in group)
        result[name] = [sale[2] / total for sale in group]
    return result


def longest_run(sales):
    """Return (customer, number) for the most sales in a row to one customer."""
    runs = [(name, len(list(run))) for name, run in groupby(sorted(sales, key=customer), key=customer)]
    return max(runs, key=lambda run: run[1], default=None)


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
