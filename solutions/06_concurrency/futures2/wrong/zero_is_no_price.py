# expect: The lock costs 0 cents at Hub
"""The slow shop and the broken one."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, as_completed
from time import sleep


def compare(shops, ask, show):
    best, lowest = None, 0
    with ThreadPoolExecutor(len(shops) or 1) as pool:
        futures = {pool.submit(ask, shop): shop for shop in shops}
        for future in as_completed(futures):
            shop = futures[future]
            try:
                price = future.result()
            except Exception as error:
                show(f"{shop}: {type(error).__name__}")
                continue
            show(f"{shop}: {price / 100:.2f}")
            if (
                not lowest
                or price < lowest
                or (price == lowest and shops.index(shop) < shops.index(best))
            ):
                best, lowest = shop, price
    return best


if __name__ == "__main__":

    def price_of(shop: str) -> int:
        """Stands in for the shops: some are slow, and one is broken."""
        seconds, cents = {"Hub": (0.3, 1890), "Spoke & Son": (0.1, 2150), "Rad": (0.2, 0)}[shop]
        sleep(seconds)
        if cents == 0:
            raise ConnectionError
        return cents

    print("The cheapest:", compare(["Hub", "Rad", "Spoke & Son"], price_of, print))
