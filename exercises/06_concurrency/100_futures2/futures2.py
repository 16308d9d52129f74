"""The slow shop and the broken one.

Zanele compares what a bicycle lock costs in twelve shops. Her program asks all of them, then shows
nothing for nine seconds, because one shop is slow. Last Tuesday it showed nothing at all: another
shop's computer was down, and its exception was raised right in the loop over the results.

`submit` starts a call and gives you a `Future`, a result that's still to come:

    futures = {pool.submit(ask, shop): shop for shop in shops}
    for future in as_completed(futures):
        ...

`as_completed` gives them one by one, whichever is ready next. `future.result()` returns what
the call returned, or raises what it raised, so each future needs a `try` of its own.

Run it (`python3 futures2.py`, on Windows with `py`), and fix `compare`. Each answer is shown as
soon as it's there, and a broken shop doesn't disturb the others.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, as_completed
from time import sleep


def compare(
    shops: list[str], ask: Callable[[str], int], show: Callable[[str], object]
) -> str | None:
    """Ask all shops at the same time, however many there are. Return the cheapest one.

    ask(shop) gives a price in cents. As soon as an answer is there, show("Hub: 18.90") is called;
    or show("Hub: ConnectionError"), if ask raised one. show is only called from the thread that
    called compare, so never twice at the same time.

    If several are the cheapest, return the first of them in the list. Return None if there's no
    price at all.
    """
    # TODO: "Nothing for nine seconds", and "nothing at all".
    with ThreadPoolExecutor() as pool:
        prices = list(pool.map(ask, shops))
    for shop, price in zip(shops, prices):
        show(f"{shop}: {price / 100:.2f}")
    return shops[prices.index(min(prices))]


if __name__ == "__main__":

    def price_of(shop: str) -> int:
        """Stands in for the shops: some are slow, and one is broken."""
        seconds, cents = {"Hub": (0.3, 1890), "Spoke & Son": (0.1, 2150), "Rad": (0.2, 0)}[shop]
        sleep(seconds)
        if cents == 0:
            raise ConnectionError
        return cents

    print("The cheapest:", compare(["Hub", "Rad", "Spoke & Son"], price_of, print))
