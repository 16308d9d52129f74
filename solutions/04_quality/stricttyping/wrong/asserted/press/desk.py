"""What's printed at the desk: labels for the crates, and a sheet for each day."""

import sys
from collections.abc import Iterable
from datetime import date

from press.orders import Order, find, grouped, on_day, read_orders
from press.prices import bottles, price


def label(orders: list[Order], number: int) -> str:
    """Return the label for an order."""
    order = find(orders, number)
    assert order is not None
    return f"{order.number} {order.customer}: {bottles(order.kilos)} bottles, {price(order)} kr"


def day_sheet(orders: list[Order], day: str | None = None) -> list[str]:
    """Return the lines of a sheet: each customer, sorted, with the price of all their orders.

    The day is a text such as "2026-10-03". Without one, it's the sheet of all days.
    """
    if day is not None:
        orders = on_day(orders, date.fromisoformat(day))
    groups = grouped(orders, lambda order: order.customer)
    return [
        f"{customer}: {sum(price(order) for order in groups[customer])} kr"
        for customer in sorted(groups)
    ]


def main(words: list[str], lines: Iterable[str]) -> None:
    """Print a label ("label 3") or a sheet ("sheet" or "sheet 2026-10-03")."""
    orders = read_orders(lines)
    if words[0] == "label":
        print(label(orders, int(words[1])))
    else:
        print("\n".join(day_sheet(orders, *words[1:])))


if __name__ == "__main__":
    with open("orders.csv", encoding="utf-8") as file:
        main(sys.argv[1:], file)
