"""The orders: who brought how many kilos of apples, for which day."""

import csv
from collections.abc import Callable, Iterable
from datetime import date


class Order:
    """Apples of one customer, to be pressed on one day."""

    def __init__(
        self, number: int, customer: str, kilos: float, day: date, member: bool = False
    ) -> None:
        self.number = number
        self.customer = customer
        self.kilos = kilos
        self.day = day
        self.member = member


def read_orders(lines: Iterable[str]) -> list[Order]:
    """Return the orders in lines such as "3,Sunniva,41.5,2026-10-03,yes".

    The lines may be those of an open file, or of a list. The number is a whole number, the kilos
    may have decimals, and the day is a date.
    """
    orders = []
    for number, customer, kilos, day, member in csv.reader(lines):
        orders.append(
            Order(int(number), customer, float(kilos), date.fromisoformat(day), member == "yes")
        )
    return orders


def find(orders: list[Order], number: int) -> Order | None:
    """Return the order with this number, or None if there's none."""
    for order in orders:
        if order.number == number:
            return order
    return None


def on_day(orders: list[Order], day: date) -> list[Order]:
    """Return the orders that are pressed on this day, which is a date."""
    return [order for order in orders if order.day == day]


def grouped(orders: list[Order], key: Callable[[Order], str]) -> dict[str, list[Order]]:
    """Return the orders in lists, by the text that key makes of each of them."""
    groups: dict[str, list[Order]] = {}
    for order in orders:
        groups.setdefault(key(order), []).append(order)
    return groups


# Why this way
#
# The hints begin where the data comes in. `csv.reader` gives texts and says so; `csv.DictReader`
# or `json.load` would bring Any along, and Any makes mypy silent wherever it gets. With `day: date`
# in two places, mypy knew that desk.py compared a date with a text: the empty sheet.
