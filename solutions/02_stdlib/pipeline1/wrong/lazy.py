# expect: prices are lower by so many percent, in whole cents
"""A pipeline of pure functions."""

from functools import reduce
from operator import itemgetter


def only_paid(orders):
    """Return a list of the orders that are paid."""
    return list(filter(itemgetter("paid"), orders))


def make_filter(key, value):
    """Return a stage that keeps the orders whose `key` has this value."""
    return lambda orders: [order for order in orders if order[key] == value]


def make_discount(percent, item=None):
    """Return a stage that lowers prices by `percent`, rounded down to whole cents."""

    def cheaper(order):
        if item is not None and order["item"] != item:
            return order
        return order | {"cents": order["cents"] - order["cents"] * percent // 100}

    return lambda orders: list(map(cheaper, orders))


def total_by(key, orders):
    """Return a dict: value of `key` -> cents of all orders with it, keys sorted."""
    names = sorted({order[key] for order in orders})
    return {name: sum(map(itemgetter("cents"), make_filter(key, name)(orders))) for name in names}


def pipeline(*stages):
    """Return a stage that sends the orders through all stages, from the left."""
    return lambda orders: reduce(lambda result, stage: stage(result), stages, orders)
