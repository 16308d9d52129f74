"""The second answer is always wrong.

Before market day, Freya asks her farm shop's program what a price cut would bring. The first
answer is right. But watch the third order, and the first price:

    > paid off=10
    Okoye eggs 2.70
    Adams milk 2.25
    > all
    Okoye eggs 2.70
    Adams milk 2.25

Bell, who hasn't paid yet, is gone, and eggs should be back at 3.00. All questions share one list
of orders, and her functions change it.

A pure function changes nothing that it's given: not the list, not the dicts in it. It makes new
ones, and gives the same answer each time. So pure functions can be joined in any order.

    >>> order = {"item": "eggs", "cents": 300}
    >>> order | {"cents": 270}, order
    ({'item': 'eggs', 'cents': 270}, {'item': 'eggs', 'cents': 300})

Make the three stages pure, and `pipeline`, too, which joins them into one. Then ask:
`python3 pipeline1.py` (on Windows `py pipeline1.py`).
"""

ORDERS = [
    {"customer": "Okoye", "item": "eggs", "cents": 300, "paid": True},
    {"customer": "Bell", "item": "honey", "cents": 699, "paid": False},
    {"customer": "Adams", "item": "milk", "cents": 250, "paid": True},
]

# A stage is a function from a list of orders to a new list of orders.


def only_paid(orders):
    """Return a list of the orders that are paid, in the same order."""
    # TODO: this removes from the list itself, and even jumps over some of them.
    for order in orders:
        if not order["paid"]:
            orders.remove(order)
    return orders


def cheapest(number):
    """Return a stage that gives the `number` cheapest orders, the cheapest first.

    Orders with the same price stay in their order.
    """

    # TODO
    def stage(orders):
        orders.sort(key=lambda order: order["cents"])
        return orders[:number]

    return stage


def off(percent, item=None):
    """Return a stage that takes so many percent off, of all prices or of one item's only.

    What remains is rounded down: 99 cents with 10 percent off are 89.
    """

    # TODO
    def stage(orders):
        for order in orders:
            if item in (None, order["item"]):
                order["cents"] = order["cents"] * (100 - percent) // 100
        return orders

    return stage


def pipeline(*stages):
    """Return one stage that sends the orders through all of these, the left one first.

    Without stages, it gives back all the orders. It can be used as often as you like.
    """
    # TODO: ask this one twice.
    waiting = list(stages)

    def joined(orders):
        while waiting:
            stage = waiting.pop(0)
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
