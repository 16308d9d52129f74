"""The slow shop and the broken one."""

from collections.abc import Callable
from queue import Queue
from threading import Thread
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
    answers = Queue()

    def work(shop):
        try:
            answers.put((shop, ask(shop), None))
        except Exception as error:
            answers.put((shop, None, error))

    for shop in shops:
        Thread(target=work, args=(shop,)).start()
    best = None
    for _ in shops:
        shop, price, error = answers.get()
        if error is not None:
            show(shop + ": " + error.__class__.__name__)
            continue
        show("%s: %.2f" % (shop, price / 100))
        key = (price, shops.index(shop))
        if best is None or key < best[0]:
            best = (key, shop)
    return best[1] if best else None


if __name__ == "__main__":

    def price_of(shop: str) -> int:
        """Stands in for the shops: some are slow, and one is broken."""
        seconds, cents = {"Hub": (0.3, 1890), "Spoke & Son": (0.1, 2150), "Rad": (0.2, 0)}[shop]
        sleep(seconds)
        if cents == 0:
            raise ConnectionError
        return cents

    print("The cheapest:", compare(["Hub", "Rad", "Spoke & Son"], price_of, print))
