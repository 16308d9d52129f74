"""Plates on the floor."""

from collections.abc import Callable, Iterable
from queue import Queue
from threading import Thread


def serve_one_by_one(plates: Iterable[str], eat: Callable[[str], None]) -> int:
    """Call eat with each plate, and return how many there were."""
    number = 0
    for number, plate in enumerate(plates, 1):
        eat(plate)
    return number


def serve(plates: Iterable[str], eat: Callable[[str], None], room: int) -> int:
    """Call eat with each plate, in order, while a thread bakes ahead. Return how many there were."""
    counter = Queue(room)
    end = object()

    def bake():
        last = end
        try:
            for plate in plates:
                counter.put(plate)
        except BaseException as error:
            last = error
        counter.put(last)

    cook = Thread(target=bake, daemon=True)
    cook.start()
    eaten = 0
    while True:
        plate = counter.get()
        if plate is end:
            break
        if isinstance(plate, BaseException):
            raise plate
        eat(plate)
        eaten += 1
    cook.join()
    return eaten
