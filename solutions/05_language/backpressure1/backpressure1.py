"""Plates on the floor."""

from collections.abc import Callable, Iterable
from queue import Queue
from threading import Thread


def serve_one_by_one(plates: Iterable[str], eat: Callable[[str], None]) -> int:
    """Call eat with each plate, and return how many there were."""
    eaten = 0
    for plate in plates:
        eat(plate)
        eaten += 1
    return eaten


def serve(plates: Iterable[str], eat: Callable[[str], None], room: int) -> int:
    """Call eat with each plate, in order, while a thread bakes ahead. Return how many there were."""
    counter: Queue[str | None] = Queue(maxsize=room)
    trouble: list[Exception] = []

    def bake() -> None:
        try:
            for plate in plates:
                counter.put(plate)
        except Exception as error:  # noqa: BLE001 (serve raises it again)
            trouble.append(error)
        finally:
            counter.put(None)  # nothing more will come

    Thread(target=bake, daemon=True).start()
    eaten = 0
    while (plate := counter.get()) is not None:
        eat(plate)
        eaten += 1
    if trouble:
        raise trouble[0]
    return eaten


# Why this way
#
# `put` on a full queue waits, so the cook needs no rule of its own. An error in a thread ends
# that thread and nothing else; the None in `finally` always comes, and the error travels
# in a list. It's there before the None, so once serve has seen the None, it can look. The generator
# alone, without thread and queue, is the better choice wherever nothing is gained by working
# ahead.
