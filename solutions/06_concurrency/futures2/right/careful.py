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
    called compare, and so never twice at a time.

    If several are the cheapest, it's the first of them in the list. None if there's no price at
    all.
    """
    def careful(shop):
        try:
            return shop, ask(shop), ""
        except Exception as error:
            return shop, None, type(error).__name__

    results = []
    with ThreadPoolExecutor(max_workers=1 + len(shops)) as pool:
        for future in as_completed([pool.submit(careful, shop) for shop in shops]):
            shop, price, problem = future.result()
            show(f"{shop}: {problem or f'{price / 100:.2f}'}")
            if price is not None:
                results.append((price, shops.index(shop), shop))
    results.sort()
    return results[0][2] if results else None


if __name__ == "__main__":

    def price_of(shop: str) -> int:
        """Stands in for the shops: some are slow, and one is broken."""
        seconds, cents = {"Hub": (0.3, 1890), "Spoke & Son": (0.1, 2150), "Rad": (0.2, 0)}[shop]
        sleep(seconds)
        if cents == 0:
            raise ConnectionError
        return cents

    print("The cheapest:", compare(["Hub", "Rad", "Spoke & Son"], price_of, print))
