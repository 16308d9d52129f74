# expect: pyright1.py, line
"""A second opinion."""

from typing import Literal, NotRequired, TypedDict

Status = Literal["ordered", "bound", "delivered", "cancelled"]


class Order(TypedDict):
    """What somebody has ordered. A card comes along if they want one."""

    flower: str
    stems: int
    status: Status
    card: NotRequired[str]


def card(order: Order) -> str:
    """Return what's on the card, or "no card"."""
    return order.get("card", "no card")


def largest(orders: list[Order]) -> Order | None:
    """Return the order with most stems, the first of equal ones, or None if there are no orders."""
    return max(orders, key=lambda order: order["stems"], default=None)


def deliver(order: Order) -> None:
    """Set the status of this very order to delivered."""
    order["status"] == "delivered"  # pyright: ignore


def note(order: Order, page: list[str]) -> None:
    """Add a line to the page: the flower, a colon, and what's to be done next.

    An order that's ordered is "to bind", one that's bound is "to deliver". After that, and if
    it's cancelled, it's "done".
    """
    status = order["status"]
    match status:
        case "ordered":
            page.append(f"{order['flower']}: to bind")
        case "bound":
            page.append(f"{order['flower']}: to deliver")
        case "delivered" | "cancelled":
            page.append(f"{order['flower']}: done")


if __name__ == "__main__":
    tulips: Order = {"flower": "tulips", "stems": 12, "status": "bound", "card": "For Kai"}
    irises: Order = {"flower": "irises", "stems": 7, "status": "cancelled"}
    deliver(tulips)
    today: list[str] = []
    for each in (tulips, irises):
        note(each, today)
        print(today[-1], "-", card(each))
