# expect: a customer who comes back has one total
"""groupby groups neighbours."""

from itertools import groupby


def customer(sale):
    """Return the customer of a sale."""
    return sale[0]


def by_customer(sales):
    """Return a list of (customer, list of sales), in alphabetical order."""
    ordered = list(sales)
    return [(name, list(group)) for name, group in groupby(ordered, key=customer)]


def totals(sales):
    """Return a dict: customer -> cents of all their sales."""
    return {name: sum([cents for _, _, cents in group]) for name, group in by_customer(sales)}


def baskets(sales):
    """Return a list of (customer, list of articles), customers in alphabetical order."""
    return [(name, [article for _, article, _ in group]) for name, group in by_customer(sales)]


def shares(sales):
    """Return a dict: customer -> list of each sale's share of the customer's total."""
    report = {}
    for name, group in by_customer(sales):
        total = sum([cents for _, _, cents in group])
        report[name] = [cents / total for _, _, cents in group]
    return report


def longest_run(sales):
    """Return (customer, number) of the most sales in a row to one customer."""
    runs = [(name, len(list(group))) for name, group in groupby(sales, key=customer)]
    return max(runs, key=lambda run: run[1], default=None)
