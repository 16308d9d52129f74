"""The orders: who brought how many kilos of apples, for which day."""

import csv
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

T = TypeVar("T")


@dataclass(eq=False)
class Order:
    """Apples of one customer, to be pressed on one day."""

    number: int
    customer: str
    kilos: float
    day: date
    member: bool = False


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


def find(orders: Iterable[Order], number: int) -> Order | None:
    """Return the order with this number, or None if there's none."""
    return next((order for order in orders if order.number == number), None)


def on_day(orders: Iterable[Order], day: date) -> list[Order]:
    """Return the orders that are pressed on this day, which is a date."""
    found = []
    for order in orders:
        if order.day == day:
            found.append(order)
    return found


def grouped(orders: Iterable[T], key: Callable[[T], str]) -> dict[str, list[T]]:
    """Return the orders in lists, by the text that key makes of each of them."""
    groups: defaultdict[str, list[T]] = defaultdict(list)
    for order in orders:
        groups[key(order)].append(order)
    return groups
