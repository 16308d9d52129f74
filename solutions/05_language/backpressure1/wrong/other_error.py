# expect: That same error should come out
"""Plates on the floor.

Baptiste bakes a pancake in a second, and the guest eats one in a minute. Baptiste never looks up,
so by noon there are plates on the floor. In a program the floor is the memory.

The simple way: nobody bakes before somebody asks. A generator works like that, unless you make a
list of it. But then the cook idles while the guest eats.

The other way: bake ahead, as far as there's room. For that the cook runs beside the guest, in a
thread, with a queue between them:

    >>> counter = Queue(maxsize=3)
    >>> Thread(target=counter.put, args=("crêpe",), daemon=True).start()
    >>> counter.get()
    'crêpe'

`start` runs the function beside everything else. `get` waits while the queue is empty, and `put`
while it's full. So the slow one slows the fast one down. That's called backpressure.

Fix both functions. The guest only knows that it's over if somebody says so.
"""

from collections.abc import Callable, Iterable
from queue import Queue
from threading import Thread


def serve_one_by_one(plates, eat):
    """Call eat with each plate, and return how many there were.

    No plate is baked before the one before it has been eaten. Going through plates bakes them.
    """
    eaten = 0
    for plate in plates:
        eat(plate)
        eaten += 1
    return eaten


def serve(plates, eat, room):
    """Call eat with each plate, in order, while a thread bakes ahead. Return how many there were.

    At most `room` plates (1 or more) are on the counter. One more may be in the hands of the cook,
    and one in front of the guest.

    If baking raises an error, the guest gets the plates that are ready, and then serve raises it.
    """
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
    while (plate := counter.get()) is not None:
        eat(plate)
        eaten += 1
    if errors:
        raise RuntimeError("The stove broke")
    return eaten
