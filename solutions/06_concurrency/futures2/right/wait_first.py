"""The slow shop and the broken one."""

from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from time import sleep


def compare(
    shops: list[str], ask: Callable[[str], int], show: Callable[[str], object]
) -> str | None:
    """Ask all shops at the same time, however many there are. Return the cheapest one.

    ask(shop) gives a price in cents. As soon as an answer is there, show("Hub: 18.90") is called;
    or show("Hub: ConnectionError"), if ask raised one. show is only called from the thread that
    called compare, and so never twice at a time.

    If several are the cheapest, it's the first of them in the list. None if there's no price at
    all.
    """
    if not shops:
        return None
    prices = [float("inf")] * len(shops)
    with ThreadPoolExecutor(len(shops)) as pool:
        waiting = {pool.submit(ask, shop): number for number, shop in enumerate(shops)}
        while waiting:
            done, _ = wait(waiting, return_when=FIRST_COMPLETED)
            for future in done:
                number = waiting.pop(future)
                if future.exception() is not None:
                    show(f"{shops[number]}: {type(future.exception()).__name__}")
                else:
                    prices[number] = future.result()
                    show(f"{shops[number]}: {prices[number] / 100:.2f}")
    cheapest = min(prices)
    return None if cheapest == float("inf") else shops[prices.index(cheapest)]


if __name__ == "__main__":

    def price_of(shop: str) -> int:
        """Stands in for the shops: some are slow, and one is broken."""
        seconds, cents = {"Hub": (0.3, 1890), "Spoke & Son": (0.1, 2150), "Rad": (0.2, 0)}[shop]
        sleep(seconds)
        if cents == 0:
            raise ConnectionError
        return cents

    print("The cheapest:", compare(["Hub", "Rad", "Spoke & Son"], price_of, print))
