# expect: never ends
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
        for plate in plates:
            counter.put(plate)
        counter.put(None)

    Thread(target=bake, daemon=True).start()
    eaten = 0
    while (plate := counter.get()) is not None:
        eat(plate)
        eaten += 1
    if trouble:
        raise trouble[0]
    return eaten
