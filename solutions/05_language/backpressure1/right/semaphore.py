"""Plates on the floor."""

from collections.abc import Callable, Iterable
from collections import deque
from threading import Semaphore, Thread


def serve_one_by_one(plates: Iterable[str], eat: Callable[[str], None]) -> int:
    """Call eat with each plate, and return how many there were."""
    eaten = 0
    for plate in plates:
        eat(plate)
        eaten += 1
    return eaten


def serve(plates: Iterable[str], eat: Callable[[str], None], room: int) -> int:
    """Call eat with each plate, in order, while a thread bakes ahead. Return how many there were."""
    counter, free, ready, trouble, done = deque(), Semaphore(room), Semaphore(0), None, False

    def bake():
        nonlocal trouble, done
        try:
            for plate in plates:
                free.acquire()
                counter.append(plate)
                ready.release()
        except Exception as error:
            trouble = error
        done = True
        ready.release()

    Thread(target=bake, daemon=True).start()
    eaten = 0
    while True:
        ready.acquire()
        if not counter:
            break
        plate = counter.popleft()
        free.release()
        eat(plate)
        eaten += 1
    if trouble is not None:
        raise trouble
    return eaten
