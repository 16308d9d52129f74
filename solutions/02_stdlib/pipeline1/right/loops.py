"""The second question is always wrong."""

from operator import itemgetter

ORDERS = [
    {"customer": "Okoye", "item": "eggs", "cents": 300, "paid": True},
    {"customer": "Bell", "item": "honey", "cents": 699, "paid": False},
    {"customer": "Adams", "item": "milk", "cents": 250, "paid": True},
]

# A stage is a function from a list of orders to a new list of orders.


def only_paid(orders):
    """Return a list of the orders that are paid, in the same order."""
    return list(filter(itemgetter("paid"), orders))


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
        new = dict(order)
        new["cents"] = new["cents"] * (100 - percent) // 100
        return new

    return lambda orders: list(map(cheaper, orders))


def pipeline(*stages):
    """Return one stage that sends the orders through all of these, the left one first.

    Without stages, it gives back all the orders.
    """

    def joined(orders):
        for stage in stages:
            orders = stage(orders)
        return orders

    return joined


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
