"""A second opinion.

`mypy --strict pyright1.py` says Success. Anahera's customers at the flower shop don't: a card
was wanted and the program stopped, an order was delivered and still on the list, and on a day
without orders there was no page at all.

pyright is another type checker. It's what VS Code's Python extension has inside, and it looks
at some things that mypy doesn't. Its settings are in pyrightconfig.json:

    {
        "include": ["flowers", "tools/weekly.py"],
        "typeCheckingMode": "strict"
    }

The modes are off, basic, standard and strict. What's in "include" is looked at.

    pythlings shell pyright1 -- python -m pyright

Let pyright look at pyright1.py in strict mode. Four of its complaints are bugs that customers have
met. Fix them as the docstrings say, with no Any, cast or ignore, and without a comment `# pyright:
…`. mypy must stay content, too.
"""

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
    return order["card"]


def largest(orders: list[Order]) -> Order | None:
    """Return the order with most stems, the first of equal ones, or None if there are no orders."""
    most = -1
    for order in orders:
        if order["stems"] > most:
            most = order["stems"]
            best = order
    return best


def deliver(order: Order) -> None:
    """Set the status of this very order to delivered."""
    order["status"] == "delivered"


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
        case "delivered":
            page.append(f"{order['flower']}: done")


if __name__ == "__main__":
    tulips: Order = {"flower": "tulips", "stems": 12, "status": "bound", "card": "For Kai"}
    irises: Order = {"flower": "irises", "stems": 7, "status": "cancelled"}
    deliver(tulips)
    today: list[str] = []
    for each in (tulips, irises):
        note(each, today)
        print(today[-1], "-", card(each))
