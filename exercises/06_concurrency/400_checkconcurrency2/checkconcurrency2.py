"""Who's singing in the forest?

Forty boxes with microphones hang in the forest of Białowieża. Every morning Kinga wants to know
which birds they've heard. Her program fetches a recording over a slow radio, recognises the bird
with a formula of her own, and takes the next one. By the time it's done, the birds are asleep. She
has measured it:

                   seconds    of these
                              calculating
    fetch            2.0         0.0
    recognise        1.9         1.9

1. Change `listen`. It's given a pool of threads and a pool of processes. Which work goes where is
   up to you.
2. Write `Diary`. Rangers hand in notes from many threads. None of them should have to wait for the
   slow memory card, and only one may write on it at a time.

`python3 checkconcurrency2.py` (on Windows with `py`) listens to four boxes.
"""

import time
from collections.abc import Callable
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context


def listen(
    boxes: list[str],
    fetch: Callable[[str], bytes],
    recognise: Callable[[bytes], str],
    threads: Executor,
    processes: Executor,
    show: Callable[[str, str], object],
) -> dict[str, str]:
    """Return for each box the bird, recognise(fetch(box)), in the order of boxes.

    As soon as a bird is known, show(box, bird) is called, while other boxes may still be fetched or
    recognised. It's only called in the thread that has called listen.

    If one of the two functions raises an exception, whatever it is, the bird is "?", and that's
    shown, too. It doesn't disturb the others. The pools belong to somebody else, who goes on using
    them.
    """
    # TODO: "It's noon, and nobody is singing."
    birds = {}
    for box in boxes:
        birds[box] = recognise(fetch(box))
        show(box, birds[box])
    return birds


class Diary:
    """Writes notes with write(text), in a single thread of its own, one after the other."""

    def __init__(self, write: Callable[[str], object]) -> None:
        # TODO
        ...

    def note(self, text: str) -> None:
        """Hand in a note, without waiting. If the diary is closed, raise a ValueError.

        Any text is a note. Each one that isn't refused is written, in the order in which they came.
        """
        # TODO

    def close(self) -> list[str]:
        """Wait until all notes are written and the thread has ended.

        Return the notes for which write raised an exception, in their order; the others are written
        all the same. Whoever closes a closed diary gets the same list again.
        """
        # TODO
        return []


def slow_radio(box: str) -> bytes:
    """Stands in for the radio."""
    time.sleep(len(box) / 20)
    if box == "swamp":
        raise ConnectionError("too wet")
    return box.encode()


def formula(recording: bytes) -> str:
    """Stands in for the formula."""
    total = sum(number % 7 for number in range(200_000)) + len(recording)
    return ["robin", "wren", "nightingale", "hoopoe"][total % 4]


if __name__ == "__main__":
    spawn = get_context("spawn")
    with ThreadPoolExecutor(8) as waiting, ProcessPoolExecutor(2, mp_context=spawn) as working:
        diary = Diary(print)
        found = listen(
            ["old oak", "lake", "swamp", "clearing"],
            slow_radio,
            formula,
            waiting,
            working,
            lambda box, bird: diary.note(f"{box}: {bird}"),
        )
        diary.close()
    print(len(set(found.values()) - {"?"}), "kinds of birds")
