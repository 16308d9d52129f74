# expect: a plate with nothing on it is a plate
"""Plates on the floor."""

from collections.abc import Callable, Iterable
from queue import Queue
from threading import Thread


def serve_one_by_one(plates: Iterable[str], eat: Callable[[str], None]) -> int:
    """Call eat with each plate, and return how many there were."""
    count = 0
    for plate in plates:
        eat(plate)
        count += 1
    return count


def serve(plates: Iterable[str], eat: Callable[[str], None], room: int) -> int:
    """Call eat with each plate."""
    counter: Queue[str | None] = Queue(maxsize=room)
    errors = []

    def bake() -> None:
        try:
            for plate in plates:
                counter.put(plate)
        except Exception as error:
            errors.append(error)
        counter.put(None)

    Thread(target=bake, daemon=True).start()
    eaten = 0
    while plate := counter.get():
        eat(plate)
        eaten += 1
    if errors:
        raise errors[0]
    return eaten
