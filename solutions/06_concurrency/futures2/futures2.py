"""The slow shop and the broken one."""

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
    prices: dict[str, int] = {}
    with ThreadPoolExecutor(max_workers=max(len(shops), 1)) as pool:
        futures = {pool.submit(ask, shop): shop for shop in shops}
        for future in as_completed(futures):
            shop = futures[future]
            try:
                prices[shop] = future.result()
            except Exception as error:  # noqa: BLE001 (whatever it is, it's shown)
                show(f"{shop}: {type(error).__name__}")
            else:
                show(f"{shop}: {prices[shop] / 100:.2f}")
    return min((shop for shop in shops if shop in prices), key=prices.__getitem__, default=None)


if __name__ == "__main__":

    def price_of(shop: str) -> int:
        """Stands in for the shops: some are slow, and one is broken."""
        seconds, cents = {"Hub": (0.3, 1890), "Spoke & Son": (0.1, 2150), "Rad": (0.2, 0)}[shop]
        sleep(seconds)
        if cents == 0:
            raise ConnectionError
        return cents

    print("The cheapest:", compare(["Hub", "Rad", "Spoke & Son"], price_of, print))


# Why this way
#
# `as_completed` gives the futures in the order in which they're ready, so the dict has to say whose
# each one is. The `try` holds `result()` and nothing else: an exception of `show` is no shop's
# fault. A pool's default size is made for a processor's cores, and waiting needs none. `min` takes
# the first of equals, in the order of `shops`, and `default` covers the day when all are broken.
