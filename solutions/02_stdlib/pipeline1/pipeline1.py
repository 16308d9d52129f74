"""The second answer is always wrong."""

from functools import reduce
from operator import itemgetter

ORDERS = [
    {"customer": "Okoye", "item": "eggs", "cents": 300, "paid": True},
    {"customer": "Bell", "item": "honey", "cents": 699, "paid": False},
    {"customer": "Adams", "item": "milk", "cents": 250, "paid": True},
]

# A stage is a function from a list of orders to a new list of orders.


def only_paid(orders):
    """Return a list of the orders that are paid, in the same order."""
    return [order for order in orders if order["paid"]]


def cheapest(number):
    """Return a stage that gives the `number` cheapest orders, the cheapest first.

    Orders with the same price stay in their order.
    """

    def stage(orders):
        return sorted(orders, key=itemgetter("cents"))[:number]

    return stage


def off(percent, item=None):
    """Return a stage that takes so many percent off, of all prices or of one item's only.

    What remains is rounded down: 99 cents with 10 percent off are 89.
    """

    def cheaper(order):
        if item not in (None, order["item"]):
            return order
        return order | {"cents": order["cents"] * (100 - percent) // 100}

    return lambda orders: [cheaper(order) for order in orders]


def pipeline(*stages):
    """Return one stage that sends the orders through all of these, the left one first.

    Without stages, it gives back all the orders.
    """
    return lambda orders: reduce(lambda so_far, stage: stage(so_far), stages, orders)


def stage_of(word):
    """Return the stage for a word such as all, paid, cheapest=2, off=10 or off=50:milk."""
    name, _, value = word.partition("=")
    match name:
        case "all":
            return pipeline()
        case "paid":
            return only_paid
        case "cheapest":
            return cheapest(int(value))
        case _:
            percent, _, item = value.partition(":")
            return off(int(percent), item or None)


def main():
    """Answer one question after another, until one is empty."""
    while words := input("> ").split():
        ask = pipeline(*[stage_of(word) for word in words])
        for order in ask(ORDERS):
            print(f"{order['customer']} {order['item']} {order['cents'] / 100:.2f}")


if __name__ == "__main__":
    main()


# Why this way
#
# Every stage has the same shape, list in, list out, so a pipeline is a stage, too, and the empty one gives back what
# it gets. Orders that stay as they are go along without a copy: nobody changes them, so sharing is safe. A deepcopy at
# the start of the program would hide the mistake, and copy everything for each question. `cheaper` is about one order;
# the loop around it is written once.
